--liquibase formatted sql

--changeset bangkom:behaviour-0003
ALTER TABLE behaviour_wave ADD COLUMN remarks_told boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN behaviour_wave.remarks_told IS 'Whoever answered was told that his remark is read by organisers; remarks of other waves are shown to nobody.';
--rollback ALTER TABLE behaviour_wave DROP COLUMN remarks_told;
