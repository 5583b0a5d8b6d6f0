--liquibase formatted sql

--changeset bangkom:inbox-0100
CREATE TABLE inbox_reminder (
    task_id text PRIMARY KEY,
    created_on date NOT NULL,
    due_on date NOT NULL,
    six_days boolean NOT NULL,
    next_on date
);
CREATE INDEX inbox_reminder_next ON inbox_reminder (next_on) WHERE next_on IS NOT NULL;
COMMENT ON TABLE inbox_reminder IS 'When an open task with a due date is next reminded of: at half time, on the due day, then daily for three working days.';
COMMENT ON COLUMN inbox_reminder.six_days IS 'Who must act works on Saturdays.';
COMMENT ON COLUMN inbox_reminder.next_on IS 'A day that passed while everything stood still is caught up with once. Null: reminded often enough.';
--rollback DROP TABLE inbox_reminder;

--changeset bangkom:inbox-0101
CREATE TABLE inbox_silent (
    task_id text PRIMARY KEY,
    person uuid NOT NULL,
    government_unit text NOT NULL,
    since date NOT NULL
);
CREATE INDEX inbox_silent_unit ON inbox_silent (government_unit, since);
COMMENT ON TABLE inbox_silent IS 'Own affairs that people left undone after all reminders: they never escalate, HR of their unit looks after them.';
--rollback DROP TABLE inbox_silent;

--changeset bangkom:inbox-0102
ALTER TABLE inbox_silent DROP COLUMN government_unit;
COMMENT ON COLUMN inbox_silent.person IS 'Where this person works now says whose HR looks after it.';
--rollback ALTER TABLE inbox_silent ADD COLUMN government_unit text;
--rollback UPDATE inbox_silent s SET government_unit = (SELECT u.government_unit FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code WHERE p.id = s.person);
--rollback ALTER TABLE inbox_silent ALTER COLUMN government_unit SET NOT NULL;
--rollback CREATE INDEX inbox_silent_unit ON inbox_silent (government_unit, since);
