--liquibase formatted sql

--changeset bangkom:result-0006
ALTER TABLE result_early ADD COLUMN grade text;
COMMENT ON COLUMN result_early.grade IS 'Qualification that the certificate prints; null where the programme has none.';
--rollback ALTER TABLE result_early DROP COLUMN grade;
