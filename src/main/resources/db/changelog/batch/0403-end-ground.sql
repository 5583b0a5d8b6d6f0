--liquibase formatted sql

--changeset bangkom:batch-0403
ALTER TABLE batch ADD COLUMN ended_ground text CHECK (ended_ground ~ '^B[1-9]$');
COMMENT ON COLUMN batch.ended_ground IS 'Why it was cancelled, by the list of reasons (B1 to B6, B9 other), for counting; the words stand in ended_because; null: not cancelled, or before the list was kept. Why its days moved stands in the journal, as the fact "ground"';
--rollback ALTER TABLE batch DROP COLUMN ended_ground;
