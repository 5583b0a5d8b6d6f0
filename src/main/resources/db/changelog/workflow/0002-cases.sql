--liquibase formatted sql

--changeset bangkom:workflow-0002
--comment One row per case: what is locked first, and where the engine has it.
CREATE TABLE workflow_case (
    number      text        PRIMARY KEY,
    process     text        NOT NULL,
    instance    text        NOT NULL UNIQUE,
    definition  text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    ended_at    timestamptz,
    end_element text
);
COMMENT ON TABLE workflow_case IS 'A case: a process instance by its number. Door, escalation and correlation lock this row first.';
COMMENT ON COLUMN workflow_case.end_element IS 'The end event reached last; outlives the engine''s clean-up.';
--rollback DROP TABLE workflow_case;

--changeset bangkom:workflow-0003
--comment One row per user task ever opened, so that a late submit reads who decided and when.
CREATE TABLE workflow_task (
    id          text        PRIMARY KEY,
    case_number text        NOT NULL REFERENCES workflow_case (number),
    process     text        NOT NULL,
    element     text        NOT NULL,
    candidates  text[]      NOT NULL,
    extra       text[]      NOT NULL DEFAULT '{}',
    created_at  timestamptz NOT NULL,
    due_at      timestamptz,
    closed_at   timestamptz,
    decided_by  uuid,
    decided_as  text
);
CREATE INDEX workflow_task_open_case ON workflow_task (case_number, element) WHERE closed_at IS NULL;
CREATE INDEX workflow_task_open_id ON workflow_task (id) WHERE closed_at IS NULL;
CREATE INDEX workflow_task_open_candidates ON workflow_task USING gin (candidates) WHERE closed_at IS NULL;
CREATE INDEX workflow_task_open_extra ON workflow_task USING gin (extra) WHERE closed_at IS NULL AND extra <> '{}';
COMMENT ON TABLE workflow_task IS 'A user task from opening to closing, with its candidates.';
COMMENT ON COLUMN workflow_task.extra IS 'Candidates added because those of the model are barred; computed anew when holders change and at midnight.';
COMMENT ON COLUMN workflow_task.decided_as IS 'The title in which the decider acted; null while open and where the case moved on without a decision.';
--rollback DROP TABLE workflow_task;
