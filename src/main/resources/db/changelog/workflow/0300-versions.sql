--liquibase formatted sql

--changeset bangkom:workflow-0300
--comment Rows that were refused are few, and are looked for among all: cases that could not be moved to a newer model.
CREATE INDEX workflow_bulk_row_refused ON workflow_bulk_row (run) WHERE state = 'REFUSED';
--rollback DROP INDEX workflow_bulk_row_refused;
