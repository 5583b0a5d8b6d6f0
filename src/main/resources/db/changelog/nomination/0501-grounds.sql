--liquibase formatted sql

--changeset bangkom:nomination-0502
ALTER TABLE nomination_step ADD COLUMN ground text CHECK (ground ~ '^R[1-9]$');
COMMENT ON COLUMN nomination_step.ground IS 'Why the step was rejected, by the list of reasons (R1 to R6, R9 other), for counting; the words stand in reason; null: not rejected, or before the list was kept';
--rollback ALTER TABLE nomination_step DROP COLUMN ground;
