--liquibase formatted sql

--changeset bangkom:result-0008
ALTER TABLE result_case ADD COLUMN reading boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN result_case.reading IS 'Part of the rule of the programme as it was when the training ended: its course has to be read as well.';
--rollback ALTER TABLE result_case DROP COLUMN reading;
