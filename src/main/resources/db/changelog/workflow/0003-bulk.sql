--liquibase formatted sql

--changeset bangkom:workflow-0004
--comment Many cases at once, durably.
CREATE TABLE workflow_bulk_run (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL,
    actor      uuid        NOT NULL,
    total      integer     NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE workflow_bulk_run IS 'One press of a button for many cases; the acting person is stored, his rights are checked again for each row.';
CREATE TABLE workflow_bulk_row (
    run         uuid        NOT NULL REFERENCES workflow_bulk_run (id),
    key         text        NOT NULL,
    position    integer     NOT NULL,
    input       text        NOT NULL,
    state       text        NOT NULL DEFAULT 'WAITING',
    attempts    integer     NOT NULL DEFAULT 0,
    message_key text,
    arguments   text[]      NOT NULL DEFAULT '{}',
    worked_at   timestamptz,
    PRIMARY KEY (run, key)
);
CREATE INDEX workflow_bulk_row_waiting ON workflow_bulk_row (run, position) WHERE state = 'WAITING';
COMMENT ON TABLE workflow_bulk_row IS 'One case of a run; claimed, worked and marked done in one transaction.';
COMMENT ON COLUMN workflow_bulk_row.message_key IS 'Why it was refused or failed, with its arguments.';
--rollback DROP TABLE workflow_bulk_row; DROP TABLE workflow_bulk_run;
