--liquibase formatted sql

--changeset bangkom:workflow-0001
--comment Business time is the system's plus this offset; other than zero only in the demo and in tests.
CREATE TABLE workflow_clock (
    id            integer     PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    offset_millis bigint      NOT NULL,
    moved_at      timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE workflow_clock IS 'How far business time is ahead of the system clock; one row, absent where it never moved.';
--rollback DROP TABLE workflow_clock;
