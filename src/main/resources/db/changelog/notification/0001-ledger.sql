--liquibase formatted sql

--changeset bangkom:notification-0001
CREATE TABLE notification_notice (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    template text NOT NULL,
    case_number text NOT NULL,
    step text NOT NULL,
    addressee text NOT NULL,
    occurrence integer NOT NULL,
    subject_id uuid,
    recused uuid[] NOT NULL DEFAULT '{}',
    task_id text,
    link text NOT NULL CHECK (link LIKE '/%' AND link NOT LIKE '//%'),
    model jsonb NOT NULL,
    urgency text NOT NULL CHECK (urgency IN ('NOW', 'DIGEST')),
    state text NOT NULL DEFAULT 'NEW' CHECK (state IN ('NEW', 'RESOLVED', 'SUPPRESSED')),
    reason text,
    created_at timestamptz NOT NULL,
    created_on date NOT NULL,
    CONSTRAINT notification_notice_once UNIQUE (template, case_number, step, addressee, occurrence)
);
CREATE INDEX notification_notice_new ON notification_notice (id) WHERE state = 'NEW';
CREATE INDEX notification_notice_case ON notification_notice (case_number, id);
COMMENT ON TABLE notification_notice IS 'What people are told: one row per thing that happened and addressee, written in the deciding transaction.';
COMMENT ON COLUMN notification_notice.created_at IS 'Business time, like created_on, the day in the city.';
COMMENT ON COLUMN notification_notice.task_id IS 'The task it calls to; when that is done before sending, nothing is sent.';
--rollback DROP TABLE notification_notice;

--changeset bangkom:notification-0002
CREATE TABLE notification_mail (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message_key uuid NOT NULL DEFAULT gen_random_uuid(),
    person_id uuid NOT NULL REFERENCES directory_person (id),
    government_unit text NOT NULL,
    urgency text NOT NULL CHECK (urgency IN ('NOW', 'DIGEST')),
    state text NOT NULL DEFAULT 'NEW'
        CHECK (state IN ('NEW', 'CLAIMED', 'ACCEPTED', 'RETRY', 'FAILED', 'SUPPRESSED', 'AMBIGUOUS', 'PORTAL')),
    reason text,
    subject text,
    created_at timestamptz NOT NULL,
    send_at timestamptz NOT NULL,
    sent_at timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    resends integer NOT NULL DEFAULT 0,
    first_tried_at timestamptz,
    next_at timestamptz,
    claimed_by uuid,
    claimed_until timestamptz,
    told_at timestamptz,
    told_by uuid REFERENCES directory_person (id)
);
CREATE UNIQUE INDEX notification_mail_open ON notification_mail (person_id, urgency) WHERE state = 'NEW' AND resends = 0;
CREATE INDEX notification_mail_waiting ON notification_mail (send_at) WHERE state IN ('NEW', 'CLAIMED', 'RETRY', 'AMBIGUOUS');
CREATE INDEX notification_mail_person ON notification_mail (person_id, id);
CREATE INDEX notification_mail_state ON notification_mail (state, id);
CREATE INDEX notification_mail_untold ON notification_mail (government_unit, id)
    WHERE state IN ('PORTAL', 'FAILED') AND told_at IS NULL;
COMMENT ON TABLE notification_mail IS 'One mail to one person, made from one or several notices. The address is looked up when it is sent.';
COMMENT ON COLUMN notification_mail.message_key IS 'Makes the Message-ID: the same on every attempt, another one when HR sends an accepted mail again.';
COMMENT ON COLUMN notification_mail.government_unit IS 'The perangkat daerah whose HR tells the person when mail does not reach him.';
COMMENT ON COLUMN notification_mail.send_at IS 'Business time, like created_at and sent_at: end of the merging window, and working hours for reminders.';
COMMENT ON COLUMN notification_mail.next_at IS 'Database time, like first_tried_at and claimed_until: retries and leases do not follow the business clock.';
COMMENT ON COLUMN notification_mail.told_at IS 'When HR of the unit told a person whom mail does not reach.';
--rollback DROP TABLE notification_mail;

--changeset bangkom:notification-0003
CREATE TABLE notification_delivery (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    notice_id bigint NOT NULL REFERENCES notification_notice (id),
    person_id uuid NOT NULL REFERENCES directory_person (id),
    mail_id bigint NOT NULL REFERENCES notification_mail (id),
    dropped text,
    created_at timestamptz NOT NULL,
    read_at timestamptz,
    CONSTRAINT notification_delivery_once UNIQUE (notice_id, person_id)
);
CREATE INDEX notification_delivery_mail ON notification_delivery (mail_id);
CREATE INDEX notification_delivery_person ON notification_delivery (person_id, id);
CREATE INDEX notification_delivery_unread ON notification_delivery (person_id) WHERE read_at IS NULL AND dropped IS NULL;
COMMENT ON TABLE notification_delivery IS 'A notice for one person: what the portal shows him, and the mail that carries it.';
COMMENT ON COLUMN notification_delivery.dropped IS 'Why it fell out before sending: task done, or the person answers no more.';
--rollback DROP TABLE notification_delivery;

--changeset bangkom:notification-0004
CREATE TABLE notification_attempt (
    mail_id bigint NOT NULL REFERENCES notification_mail (id),
    no integer NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    outcome text CHECK (outcome IN ('ACCEPTED', 'RETRY', 'FAILED', 'AMBIGUOUS')),
    reply text,
    PRIMARY KEY (mail_id, no)
);
COMMENT ON TABLE notification_attempt IS 'Each attempt to hand a mail to the server; without outcome the sender died in it.';
--rollback DROP TABLE notification_attempt;

--changeset bangkom:notification-0005
CREATE TABLE notification_line (
    notice_id bigint NOT NULL REFERENCES notification_notice (id),
    no integer NOT NULL,
    task_id text NOT NULL,
    process text NOT NULL,
    title text NOT NULL,
    case_number text NOT NULL,
    about text NOT NULL,
    due_at timestamptz,
    PRIMARY KEY (notice_id, no)
);
COMMENT ON TABLE notification_line IS 'A task in a digest; one that is done before sending drops out.';
COMMENT ON COLUMN notification_line.title IS 'A message key.';
--rollback DROP TABLE notification_line;
