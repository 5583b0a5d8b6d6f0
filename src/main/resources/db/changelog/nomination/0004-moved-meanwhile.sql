--liquibase formatted sql

--changeset bangkom:nomination-0007
-- A transfer while a rejection stands: the new head confirms when it falls.
ALTER TABLE nomination ADD COLUMN moved_meanwhile boolean NOT NULL DEFAULT false;
--rollback ALTER TABLE nomination DROP COLUMN moved_meanwhile;
