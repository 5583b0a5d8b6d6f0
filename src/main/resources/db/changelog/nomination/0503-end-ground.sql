--liquibase formatted sql

--changeset bangkom:nomination-0503
ALTER TABLE nomination ADD COLUMN end_ground text CHECK (end_ground ~ '^P[1-9]$');
COMMENT ON COLUMN nomination.end_ground IS 'Why it was withdrawn or its seat given up, by the list of reasons (P1 to P6, P9 other), for counting; the words stand in end_reason; null: ended otherwise, or before the list was kept';
--rollback ALTER TABLE nomination DROP COLUMN end_ground;
