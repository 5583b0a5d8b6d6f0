--liquibase formatted sql

--changeset bangkom:notification-0500
ALTER TABLE notification_notice
    ADD COLUMN attachment text,
    ADD COLUMN alone boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN notification_notice.attachment IS 'Kind and key of what is attached, asked for when the mail is composed; nothing is stored.';
COMMENT ON COLUMN notification_notice.alone IS 'Travels in a mail of its own.';
-- The index of open mails stays as it is, since a node of the previous version names it when it merges: a mail without urgency is never in its way.
ALTER TABLE notification_mail ALTER COLUMN urgency DROP NOT NULL;
COMMENT ON COLUMN notification_mail.urgency IS 'Mails of one urgency take up what is told to the same person; null: a mail of one notice that is not merged, sent like NOW.';
--rollback UPDATE notification_mail SET urgency = 'NOW' WHERE urgency IS NULL AND state <> 'NEW';
--rollback DELETE FROM notification_delivery d USING notification_mail m WHERE m.id = d.mail_id AND m.urgency IS NULL;
--rollback DELETE FROM notification_mail WHERE urgency IS NULL;
--rollback ALTER TABLE notification_mail ALTER COLUMN urgency SET NOT NULL;
--rollback ALTER TABLE notification_notice DROP COLUMN attachment, DROP COLUMN alone;
