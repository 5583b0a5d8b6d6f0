--liquibase formatted sql

--changeset bangkom:batch-0521
--comment When participants were called up, and the settings of go or no-go.
ALTER TABLE batch ADD COLUMN called_up_on date;
ALTER TABLE batch ADD COLUMN called_up_late boolean;
COMMENT ON COLUMN batch.called_up_on IS 'When participants were last called up; dates that move call them up again';
COMMENT ON COLUMN batch.called_up_late IS 'Whether on fewer working days notice than batch.callUpDays';
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
('batch.minimumPercent', DATE '2020-01-01', 60, 'Pedoman BKPSDM: kelas dijalankan bila terisi paling sedikit enam puluh persen; kelas 30 orang dengan 20 peserta'),
('batch.holdingDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: pelaksanaan angkatan yang kekurangan peserta diputuskan dalam dua hari kerja');
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
('batch.minimumPercent', 'PERCENT', 1, 100),
('batch.holdingDays', 'WORKING_DAYS', 1, 30);
--rollback DELETE FROM policy_key WHERE key IN ('batch.minimumPercent', 'batch.holdingDays'); DELETE FROM policy_setting WHERE key IN ('batch.minimumPercent', 'batch.holdingDays'); ALTER TABLE batch DROP COLUMN called_up_on, DROP COLUMN called_up_late;
