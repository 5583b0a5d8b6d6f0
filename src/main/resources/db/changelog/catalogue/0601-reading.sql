--liquibase formatted sql

--changeset bangkom:catalogue-0601
ALTER TABLE catalogue_programme_version
    ADD COLUMN reading boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT reading OR mode = 'CAMPURAN');
COMMENT ON COLUMN catalogue_programme_version.reading IS 'A blended training asks for its course as well: all mandatory pages of it.';
--rollback ALTER TABLE catalogue_programme_version DROP COLUMN reading;
