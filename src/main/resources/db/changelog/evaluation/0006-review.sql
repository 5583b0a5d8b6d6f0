--liquibase formatted sql

--changeset bangkom:evaluation-0008
-- Once a year all batches of a programme come together in a review, which is a case of its own and keeps the last of them as its batch.
ALTER TABLE evaluation_case ADD COLUMN kind text NOT NULL DEFAULT 'INTERIM' CHECK (kind IN ('INTERIM', 'FINAL', 'REVIEW'));
UPDATE evaluation_case SET kind = 'FINAL' WHERE final;
ALTER TABLE evaluation_case DROP CONSTRAINT evaluation_case_batch_final;
ALTER TABLE evaluation_case DROP COLUMN final;
ALTER TABLE evaluation_case ADD COLUMN year integer;
ALTER TABLE evaluation_case ADD CHECK ((kind = 'REVIEW') = (year IS NOT NULL));
ALTER TABLE evaluation_case ADD CONSTRAINT evaluation_case_batch_kind UNIQUE (batch, kind);
ALTER TABLE evaluation_case ADD CONSTRAINT evaluation_case_programme_year UNIQUE (programme, year);
COMMENT ON COLUMN evaluation_case.kind IS 'INTERIM: soon after the training, with its questionnaire; FINAL: behaviour at work counts; REVIEW: all batches of a programme in a year.';
COMMENT ON COLUMN evaluation_case.year IS 'The year that is reviewed.';
--rollback SELECT 1;
