--liquibase formatted sql

--changeset bangkom:tracking-0003
ALTER TABLE tracking_case ADD COLUMN card text;
UPDATE tracking_case SET card = batch;
COMMENT ON COLUMN tracking_case.card IS 'number of the case under which it is counted on the board; its own for a card';
COMMENT ON COLUMN tracking_case.stage IS 'code of a column of the board; the order of the columns stands in the code, not here';
DROP INDEX tracking_case_board;
DROP INDEX tracking_case_stage;
ALTER TABLE tracking_case DROP COLUMN stage_no;
CREATE INDEX tracking_case_board ON tracking_case (due_at, number) WHERE card = number;
CREATE INDEX tracking_case_card ON tracking_case (card, status) INCLUDE (number, ended_at, due_at, unit, subject);
CREATE INDEX tracking_case_stage ON tracking_case (stage) INCLUDE (due_at, unit, subject) WHERE ended_at IS NULL;
--rollback DROP INDEX tracking_case_stage;
--rollback DROP INDEX tracking_case_card;
--rollback DROP INDEX tracking_case_board;
--rollback ALTER TABLE tracking_case ADD COLUMN stage_no smallint NOT NULL DEFAULT 0;
--rollback ALTER TABLE tracking_case DROP COLUMN card;
--rollback CREATE INDEX tracking_case_board ON tracking_case (stage_no, due_at, number) WHERE batch = number;
--rollback CREATE INDEX tracking_case_stage ON tracking_case (stage_no, stage) INCLUDE (due_at, unit, subject) WHERE ended_at IS NULL;
