--liquibase formatted sql

--changeset bangkom:inbox-0700
ALTER TABLE inbox_reminder ADD COLUMN weekly boolean NOT NULL DEFAULT false;
UPDATE inbox_reminder r SET weekly = true, next_on = coalesce(next_on, due_on + 7)
WHERE NOT EXISTS (SELECT FROM inbox_candidate c WHERE c.task_id = r.task_id AND c.candidate LIKE 'person:%');
COMMENT ON COLUMN inbox_reminder.weekly IS 'Put to an office or a role: after the daily reminders it is told weekly, to the first and to the superior, until it is done.';
COMMENT ON COLUMN inbox_reminder.next_on IS 'A day that passed while everything stood still is caught up with once. Null: a person was reminded of an own affair often enough.';
--rollback UPDATE inbox_reminder SET next_on = NULL WHERE weekly AND next_on > due_on + 6;
--rollback ALTER TABLE inbox_reminder DROP COLUMN weekly;
