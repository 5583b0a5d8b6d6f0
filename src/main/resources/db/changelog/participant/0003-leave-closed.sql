--liquibase formatted sql

--changeset bangkom:participant-0004
ALTER TABLE participant_leave DROP CONSTRAINT participant_leave_state_check;
ALTER TABLE participant_leave ADD CONSTRAINT participant_leave_state_check CHECK (state IN ('OPEN', 'GRANTED', 'DECLINED', 'CLOSED'));
UPDATE participant_leave SET state = 'CLOSED', decided_at = now()
WHERE state = 'OPEN' AND batch IN (SELECT number FROM batch WHERE status IN ('CLOSED', 'CANCELLED'));
COMMENT ON COLUMN participant_leave.state IS 'CLOSED: nobody decided before the batch was closed or cancelled.';
--rollback DELETE FROM participant_leave WHERE state = 'CLOSED';
--rollback ALTER TABLE participant_leave DROP CONSTRAINT participant_leave_state_check;
--rollback ALTER TABLE participant_leave ADD CONSTRAINT participant_leave_state_check CHECK (state IN ('OPEN', 'GRANTED', 'DECLINED'));
