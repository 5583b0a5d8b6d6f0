--liquibase formatted sql

--changeset bangkom:batch-0510
ALTER TABLE batch ADD COLUMN programme_version integer NOT NULL DEFAULT 1;
ALTER TABLE batch ADD FOREIGN KEY (programme, programme_version) REFERENCES catalogue_programme_version;
COMMENT ON COLUMN batch.programme_version IS 'The version of the programme with which the batch was planned; it keeps that one.';
--rollback ALTER TABLE batch DROP COLUMN programme_version;
