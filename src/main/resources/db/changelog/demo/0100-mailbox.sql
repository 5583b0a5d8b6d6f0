--liquibase formatted sql

--changeset bangkom:demo-0100
CREATE TABLE demo_mail (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient text NOT NULL,
    sender text NOT NULL,
    subject text NOT NULL,
    message_id text NOT NULL,
    text text NOT NULL,
    html text NOT NULL,
    received_at timestamptz NOT NULL
);
CREATE INDEX demo_mail_recipient ON demo_mail USING gin (recipient gin_trgm_ops);
COMMENT ON TABLE demo_mail IS 'What the mail catcher of the demo has received; empty everywhere else.';
COMMENT ON COLUMN demo_mail.received_at IS 'Business time.';
--rollback DROP TABLE demo_mail;
