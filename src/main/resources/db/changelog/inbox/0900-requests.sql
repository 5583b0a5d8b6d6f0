--liquibase formatted sql

--changeset bangkom:inbox-0900
ALTER TABLE inbox_done ADD COLUMN page text;
COMMENT ON COLUMN inbox_done.page IS 'Of a request that was answered: where the answer is looked at. Null: a task, whose case is shown.';
COMMENT ON COLUMN inbox_task.process IS 'Id of the model, or request: a question to a person, whose kind stands in element and whose page is opened from the list.';
--rollback ALTER TABLE inbox_done DROP COLUMN page;
