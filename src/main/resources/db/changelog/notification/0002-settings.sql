--liquibase formatted sql

--changeset bangkom:notification-0101
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
('notification.mergeMinutes', DATE '2020-01-01', 3, 'Pedoman BKPSDM: pemberitahuan kepada orang yang sama dalam tiga menit digabung'),
('notification.dailyCap', DATE '2020-01-01', 3, 'Pedoman BKPSDM: hal yang sama diberitahukan paling banyak tiga kali sehari'),
('notification.reminderFrom', DATE '2020-01-01', 730, 'Pedoman BKPSDM: pengingat dikirim pada hari kerja mulai pukul 07.30 (ditulis 730)'),
('notification.reminderUntil', DATE '2020-01-01', 1600, 'Pedoman BKPSDM: pengingat dikirim pada hari kerja sampai pukul 16.00 (ditulis 1600)');
--rollback DELETE FROM policy_setting WHERE key LIKE 'notification.%';

--changeset bangkom:notification-0102
CREATE TABLE notification_language (
    person_id uuid PRIMARY KEY REFERENCES directory_person (id),
    language text NOT NULL
);
COMMENT ON TABLE notification_language IS 'The language a person chose in the portal last; mails to him are written in it. Without a row: Indonesian.';
--rollback DROP TABLE notification_language;
