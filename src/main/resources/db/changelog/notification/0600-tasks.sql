--liquibase formatted sql

--changeset bangkom:notification-0600
CREATE INDEX notification_notice_task ON notification_notice (task_id) WHERE task_id IS NOT NULL;
--rollback DROP INDEX notification_notice_task;
