--liquibase formatted sql

--changeset bangkom:inbox-0001
CREATE TABLE inbox_task (
    id text PRIMARY KEY,
    process text NOT NULL,
    element text NOT NULL,
    case_number text NOT NULL,
    title text NOT NULL,
    subject uuid,
    unit text,
    programme text,
    batch text,
    priority integer NOT NULL,
    version integer NOT NULL,
    form text,
    page text,
    created_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    candidates text[] NOT NULL,
    search text NOT NULL
);
COMMENT ON TABLE inbox_task IS 'One row per open task, with what the task list shows; written with the task, rebuilt by a command. Names come by joins.';
COMMENT ON COLUMN inbox_task.due_at IS 'infinity: no due date';
COMMENT ON COLUMN inbox_task.candidates IS 'as the task names them; inbox_candidate holds who answers in their place';
COMMENT ON COLUMN inbox_task.search IS 'lower-case name and number of the subject, programme and case';
CREATE INDEX inbox_task_case ON inbox_task (case_number);
CREATE INDEX inbox_task_subject ON inbox_task (subject) WHERE subject IS NOT NULL;
CREATE INDEX inbox_task_due ON inbox_task (due_at);
CREATE INDEX inbox_task_search ON inbox_task USING gin (search gin_trgm_ops);
--rollback DROP TABLE inbox_task;

--changeset bangkom:inbox-0002
CREATE TABLE inbox_candidate (
    candidate text NOT NULL,
    task_id text NOT NULL REFERENCES inbox_task ON DELETE CASCADE,
    due_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    priority integer NOT NULL,
    PRIMARY KEY (task_id, candidate)
);
COMMENT ON TABLE inbox_candidate IS 'Who answers for a task: office, role or person. One index per sort, so that a page is one short range per candidate.';
CREATE INDEX inbox_candidate_due ON inbox_candidate (candidate, due_at, task_id);
CREATE INDEX inbox_candidate_created ON inbox_candidate (candidate, created_at, task_id);
CREATE INDEX inbox_candidate_priority ON inbox_candidate (candidate, (-priority), due_at, task_id);
--rollback DROP TABLE inbox_candidate;

--changeset bangkom:inbox-0003
CREATE TABLE inbox_barred (
    person uuid NOT NULL,
    task_id text NOT NULL REFERENCES inbox_task ON DELETE CASCADE,
    PRIMARY KEY (person, task_id)
);
COMMENT ON TABLE inbox_barred IS 'Whom a task is kept from although he answers for a candidate: its subject (unless it is his own affair) and recused persons.';
CREATE INDEX inbox_barred_task ON inbox_barred (task_id);
--rollback DROP TABLE inbox_barred;

--changeset bangkom:inbox-0004
CREATE TABLE inbox_snooze (
    person uuid NOT NULL,
    task_id text NOT NULL REFERENCES inbox_task ON DELETE CASCADE,
    until timestamptz NOT NULL,
    PRIMARY KEY (person, task_id)
);
COMMENT ON TABLE inbox_snooze IS 'Tasks a person has put off (Ditunda) until a day; for him alone.';
CREATE INDEX inbox_snooze_task ON inbox_snooze (task_id);
--rollback DROP TABLE inbox_snooze;

--changeset bangkom:inbox-0005
CREATE TABLE inbox_done (
    task_id text PRIMARY KEY,
    person uuid NOT NULL,
    decided_at timestamptz NOT NULL,
    capacity text NOT NULL,
    outcome text NOT NULL,
    process text NOT NULL,
    case_number text NOT NULL,
    title text NOT NULL,
    subject uuid,
    unit text,
    programme text,
    search text NOT NULL
);
COMMENT ON TABLE inbox_done IS 'Tasks a person has decided (Selesai); tells a late visitor who decided and when.';
CREATE INDEX inbox_done_person ON inbox_done (person, decided_at DESC, task_id DESC);
--rollback DROP TABLE inbox_done;

--changeset bangkom:inbox-0006
CREATE TABLE inbox_opened (
    task_id text NOT NULL REFERENCES inbox_task ON DELETE CASCADE,
    person uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (task_id, person)
);
COMMENT ON TABLE inbox_opened IS 'Who has a task open just now; a soft mark for others, never a lock.';
--rollback DROP TABLE inbox_opened;

--changeset bangkom:inbox-0007
CREATE TABLE inbox_draft (
    task_id text NOT NULL REFERENCES inbox_task ON DELETE CASCADE,
    person uuid NOT NULL,
    fields jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (task_id, person)
);
COMMENT ON TABLE inbox_draft IS 'What a person has typed into the form of a task and not yet sent; gone with the task.';
--rollback DROP TABLE inbox_draft;

--changeset bangkom:inbox-0008
CREATE TABLE inbox_comment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_number text NOT NULL,
    person uuid NOT NULL,
    capacity text,
    body text NOT NULL,
    at timestamptz NOT NULL
);
COMMENT ON TABLE inbox_comment IS 'What those who work on a case say to each other; decides nothing.';
CREATE INDEX inbox_comment_case ON inbox_comment (case_number, id);
--rollback DROP TABLE inbox_comment;

--changeset bangkom:inbox-0009
CREATE TABLE inbox_bulk (
    submission uuid PRIMARY KEY,
    run uuid NOT NULL,
    person uuid NOT NULL,
    outcome text NOT NULL,
    reason text NOT NULL,
    list text NOT NULL,
    at timestamptz NOT NULL
);
COMMENT ON TABLE inbox_bulk IS 'Bulk decisions as they were sent; a second sending of the same form finds the first. list: the filter to come back to.';
CREATE INDEX inbox_bulk_run ON inbox_bulk (run);
--rollback DROP TABLE inbox_bulk;
