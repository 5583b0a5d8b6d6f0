--liquibase formatted sql

--changeset bangkom:batch-0520
-- A batch whose training had begun had no case any more: it could not be ended. Its learning hours come with the import of histories.
UPDATE batch SET status = 'CLOSED' WHERE status = 'STARTED';
--rollback UPDATE batch SET status = 'STARTED' WHERE status IN ('ENDED', 'CLOSED');
