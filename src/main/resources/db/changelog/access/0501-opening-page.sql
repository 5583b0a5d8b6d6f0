--liquibase formatted sql

--changeset bangkom:access-0501
ALTER TABLE access_opening ADD COLUMN page text;
COMMENT ON COLUMN access_opening.page IS 'Path of the page on which the reader saw the record first on that day, without its query; null for what was opened before there was this column.';
--rollback ALTER TABLE access_opening DROP COLUMN page;
