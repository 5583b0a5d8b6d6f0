--liquibase formatted sql

--changeset bangkom:request-0001
CREATE TABLE request (
    id          uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    kind        text        NOT NULL CHECK (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
    person      uuid        NOT NULL REFERENCES directory_person (id),
    case_number text        NOT NULL,
    subject     uuid        REFERENCES directory_person (id),
    unit        text,
    programme   text,
    opened_at   timestamptz NOT NULL,
    due_at      timestamptz NOT NULL,
    state       text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    ended_at    timestamptz,
    CONSTRAINT request_once UNIQUE (kind, case_number, person),
    CONSTRAINT request_ended CHECK ((state = 'OPEN') = (ended_at IS NULL))
);
CREATE INDEX request_open ON request (person) WHERE state = 'OPEN';
CREATE INDEX request_subject ON request (subject) WHERE subject IS NOT NULL;
COMMENT ON TABLE request IS 'Questions to persons: a row each, no task of the engine; answered on a page of the module that asks.';
COMMENT ON COLUMN request.subject IS 'Whom it is about, where that is another; unit and programme likewise for the list.';
COMMENT ON COLUMN request.state IS 'CLOSED: the window closed, or the person serves no more. WITHDRAWN: need not answer after all.';
--rollback DROP TABLE request;

--changeset bangkom:request-0002
CREATE TABLE request_tally (
    kind        text        NOT NULL,
    case_number text        NOT NULL,
    total       integer     NOT NULL DEFAULT 0,
    answered    integer     NOT NULL DEFAULT 0,
    open        integer     NOT NULL DEFAULT 0 CHECK (open >= 0),
    closed_at   timestamptz,
    PRIMARY KEY (kind, case_number)
);
COMMENT ON TABLE request_tally IS 'How many of a case were asked, have answered and may still; its row is the lock under which the last one is found.';
COMMENT ON COLUMN request_tally.closed_at IS 'The window closed before all were in.';
--rollback DROP TABLE request_tally;
