--liquibase formatted sql

--changeset bangkom:batch-0400
--comment What a batch remembers of its call and its list, so that a date decides and no timer that was left behind.
ALTER TABLE batch ADD COLUMN call_opened_on date;
ALTER TABLE batch ADD COLUMN call_reminded_for date;
ALTER TABLE batch ADD COLUMN list_frozen_on date;
ALTER TABLE batch ADD COLUMN setting_waived_for date;
COMMENT ON COLUMN batch.call_opened_on IS 'When units were last asked; they are not reminded on that day.';
COMMENT ON COLUMN batch.call_reminded_for IS 'The deadline of which silent units were reminded; another deadline is reminded of again.';
COMMENT ON COLUMN batch.list_frozen_on IS 'When the list was last handed up; the decree is no older.';
COMMENT ON COLUMN batch.setting_waived_for IS 'The first day for which HR went on although the latest date for setting the list had passed.';
--rollback ALTER TABLE batch DROP COLUMN call_opened_on, DROP COLUMN call_reminded_for, DROP COLUMN list_frozen_on, DROP COLUMN setting_waived_for;

--changeset bangkom:batch-0401
--comment Who declared a conflict of interest in a batch decides nothing more about its list (UU 30/2014 art. 42-43).
CREATE TABLE batch_recusal (
    batch text NOT NULL REFERENCES batch,
    person uuid NOT NULL REFERENCES directory_person,
    reason text NOT NULL,
    declared_at timestamptz NOT NULL,
    PRIMARY KEY (batch, person)
);
COMMENT ON COLUMN batch_recusal.reason IS 'Confidential: stands in no journal, no mail and on no page of others.';
--rollback DROP TABLE batch_recusal;

--changeset bangkom:batch-0402
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
('batch.callUpDays', DATE '2020-01-01', 7, 'Pedoman BKPSDM: peserta dipanggil paling lambat tujuh hari kerja sebelum hari pertama (Peraturan LAN 10/2018, pelaksanaan pelatihan)'),
('batch.scheduleDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: jadwal angkatan yang terlambat ditetapkan diputuskan dalam dua hari kerja');
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
('batch.callUpDays', 'WORKING_DAYS', 1, 30),
('batch.scheduleDays', 'WORKING_DAYS', 1, 30);
--rollback DELETE FROM policy_key WHERE key IN ('batch.callUpDays', 'batch.scheduleDays'); DELETE FROM policy_setting WHERE key IN ('batch.callUpDays', 'batch.scheduleDays');
