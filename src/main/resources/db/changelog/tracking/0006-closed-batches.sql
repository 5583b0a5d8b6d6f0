--liquibase formatted sql

--changeset bangkom:tracking-0010
--comment A batch that was closed by an update stands among those that have ended, as it would had its case closed it.
UPDATE tracking_case c SET status = 'batch.status.CLOSED', stage = 'selesai'
FROM batch b
WHERE b.number = c.number AND b.status = 'CLOSED' AND c.ended_at IS NOT NULL AND c.status = 'batch.status.STARTED';
--rollback SELECT 1;
