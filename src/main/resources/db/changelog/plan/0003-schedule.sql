--liquibase formatted sql

--changeset bangkom:plan-0006
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('batch.callDays', 'WORKING_DAYS', 1, 60),
    ('batch.selectionDays', 'WORKING_DAYS', 1, 30);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('batch.callDays', DATE '2020-01-01', 15, 'Pedoman BKPSDM: lama panggilan usulan kepada perangkat daerah'),
    ('batch.selectionDays', DATE '2020-01-01', 6, 'Pedoman BKPSDM: waktu menyusun dan menetapkan daftar sebelum pemanggilan');
--rollback DELETE FROM policy_setting WHERE key IN ('batch.callDays', 'batch.selectionDays'); DELETE FROM policy_key WHERE key IN ('batch.callDays', 'batch.selectionDays');
