--liquibase formatted sql

--changeset bangkom:catalogue-0500
ALTER TABLE catalogue_programme ADD COLUMN structural_training integer;
COMMENT ON COLUMN catalogue_programme.structural_training IS 'latihanStruktural id of BKN (2, 3, 4), the same for the programmes it had before under other names; null: no structural training';
UPDATE catalogue_programme SET structural_training = 2 WHERE code = 'PKP';
UPDATE catalogue_programme SET structural_training = 3 WHERE code = 'PKA';
UPDATE catalogue_programme SET structural_training = 4 WHERE code = 'PKN2';
--rollback ALTER TABLE catalogue_programme DROP COLUMN structural_training;
