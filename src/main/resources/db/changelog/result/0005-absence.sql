--liquibase formatted sql

--changeset bangkom:result-0007
ALTER TABLE result_case ADD COLUMN absent_sessions integer, ADD COLUMN absent_hours integer, ADD COLUMN absent_days integer,
    ADD CONSTRAINT result_case_absences CHECK (num_nonnulls(absent_sessions, absent_hours, absent_days) IN (0, 3));
COMMENT ON COLUMN result_case.absent_sessions IS 'With absent_hours and absent_days: how much a participant may miss at most; null: the share alone counts.';
ALTER TABLE policy_key DROP CONSTRAINT policy_key_unit_check;
ALTER TABLE policy_key ADD CONSTRAINT policy_key_unit_check CHECK (unit ~ '^[A-Z][A-Z_]*$');
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('result.absentSessions', 'TIMES', 1, 50),
    ('result.absentHours', 'HOURS', 1, 200),
    ('result.absentDays', 'DAYS', 1, 60);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('result.absentSessions', DATE '2020-01-01', 3, 'Peraturan LAN 5/2022 jo. 6/2022; pedoman penyelenggara: batas ketidakhadiran pelatihan kepemimpinan'),
    ('result.absentHours', DATE '2020-01-01', 9, 'Peraturan LAN 5/2022 jo. 6/2022; pedoman penyelenggara: batas ketidakhadiran pelatihan kepemimpinan'),
    ('result.absentDays', DATE '2020-01-01', 3, 'Peraturan LAN 5/2022 jo. 6/2022; pedoman penyelenggara: batas ketidakhadiran pelatihan kepemimpinan');
--rollback DELETE FROM policy_setting WHERE key LIKE 'result.absent%'; DELETE FROM policy_key WHERE key LIKE 'result.absent%';
--rollback ALTER TABLE result_case DROP COLUMN absent_sessions, DROP COLUMN absent_hours, DROP COLUMN absent_days;
