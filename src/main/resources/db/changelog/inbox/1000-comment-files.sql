--liquibase formatted sql

--changeset bangkom:inbox-1000
ALTER TABLE inbox_comment ADD COLUMN file uuid;
COMMENT ON COLUMN inbox_comment.file IS 'What was attached (document_file); readable by whoever may see the case.';
--rollback ALTER TABLE inbox_comment DROP COLUMN file;
