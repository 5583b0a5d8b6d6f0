--liquibase formatted sql

--changeset bangkom:nomination-0001
CREATE TABLE nomination (
    number             text PRIMARY KEY,
    lock_version       integer NOT NULL,
    batch              text NOT NULL REFERENCES batch (number),
    programme          text NOT NULL REFERENCES catalogue_programme (code),
    person             uuid NOT NULL REFERENCES directory_person (id),
    unit               text NOT NULL REFERENCES directory_unit (code),
    initiator          text NOT NULL,
    proposer           uuid NOT NULL REFERENCES directory_person (id),
    motive             text NOT NULL,
    exception          text,
    replaces           text REFERENCES nomination (number),
    status             text NOT NULL,
    revision           integer NOT NULL,
    round              integer NOT NULL,
    submitted_at       timestamptz NOT NULL,
    wait_until         timestamptz,
    reviewed           boolean NOT NULL,
    question           text,
    ended_at           timestamptz,
    end_reason         text,
    planned_purpose    text,
    planned_addressees text,
    planned_route_no   integer,
    planned_origin     text
);
COMMENT ON TABLE nomination IS 'A proposal that one person takes part in one batch';
COMMENT ON COLUMN nomination.exception IS 'Why he is proposed although soft rules speak against it';
COMMENT ON COLUMN nomination.wait_until IS 'End of the window that runs: review, confirmation or offer';
COMMENT ON COLUMN nomination.question IS 'Why HR must look at the seat: CLASH or MOVED';
COMMENT ON COLUMN nomination.planned_purpose IS 'The planned_ columns: a step that comes before the rest of the route';
CREATE UNIQUE INDEX nomination_open ON nomination (person, batch) WHERE ended_at IS NULL;
CREATE INDEX nomination_batch ON nomination (batch, unit) WHERE ended_at IS NULL;
CREATE INDEX nomination_unit ON nomination (unit, submitted_at);
CREATE INDEX nomination_person ON nomination (person, submitted_at);
CREATE INDEX nomination_proposer ON nomination (proposer, submitted_at);
--rollback DROP TABLE nomination;

--changeset bangkom:nomination-0002
CREATE TABLE nomination_step (
    id           uuid PRIMARY KEY,
    nomination   text NOT NULL REFERENCES nomination (number),
    no           integer NOT NULL,
    round        integer NOT NULL,
    revision     integer NOT NULL,
    route_no     integer NOT NULL,
    purpose      text NOT NULL,
    addressees   text NOT NULL,
    origin       text NOT NULL,
    opened_at    timestamptz NOT NULL,
    due          timestamptz,
    escalates_at timestamptz,
    escalated_at timestamptz,
    escalated_to text,
    outcome      text,
    by_itself    boolean NOT NULL,
    decided_by   uuid REFERENCES directory_person (id),
    decided_for  text,
    capacity     text,
    reason       text,
    decided_at   timestamptz,
    fell_at      timestamptz,
    UNIQUE (nomination, no)
);
COMMENT ON TABLE nomination_step IS 'Each step that was opened or completed itself; no counts what happened, route_no is the row of approval-route';
COMMENT ON COLUMN nomination_step.fell_at IS 'The decision was taken back, or hung on one that was';
CREATE INDEX nomination_step_decider ON nomination_step (decided_by);
--rollback DROP TABLE nomination_step;

--changeset bangkom:nomination-0003
CREATE TABLE nomination_recusal (
    nomination  text NOT NULL REFERENCES nomination (number),
    person      uuid NOT NULL REFERENCES directory_person (id),
    reason      text NOT NULL,
    declared_at timestamptz NOT NULL,
    PRIMARY KEY (nomination, person)
);
COMMENT ON TABLE nomination_recusal IS 'Who declared a conflict of interest and decides nothing more of the case (UU 30/2014 art. 42)';
--rollback DROP TABLE nomination_recusal;

--changeset bangkom:nomination-0004
CREATE TABLE nomination_number (
    year integer PRIMARY KEY,
    last integer NOT NULL
);
COMMENT ON TABLE nomination_number IS 'The last number given per year; without gaps, because it is taken in the transaction that submits';
--rollback DROP TABLE nomination_number;
