--liquibase formatted sql

--changeset bangkom:evaluation-0001
ALTER TABLE policy_key DROP CONSTRAINT policy_key_unit_check;
ALTER TABLE policy_key ADD CONSTRAINT policy_key_unit_check CHECK (unit ~ '^[A-Z][A-Z_]*$');
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('evaluation.reactionDays', 'WORKING_DAYS', 1, 30),
    ('evaluation.quorum', 'PEOPLE', 5, 50),
    ('evaluation.significance', 'PERCENT', 1, 10),
    ('evaluation.pairsLow', 'PEOPLE', 6, 50),
    ('evaluation.preHigh', 'PERCENT', 50, 100),
    ('evaluation.gainLow', 'PERCENT', 0, 100),
    ('evaluation.gainHigh', 'PERCENT', 0, 100),
    ('evaluation.reactionLow', 'PERCENT', 0, 100),
    ('evaluation.passRateLow', 'PERCENT', 0, 100),
    ('evaluation.behaviourLow', 'PERCENT', 0, 100),
    ('evaluation.behaviourHigh', 'PERCENT', 0, 100),
    ('evaluation.reviewDays', 'WORKING_DAYS', 1, 30),
    ('evaluation.endorseDays', 'WORKING_DAYS', 1, 30),
    ('evaluation.decideDays', 'WORKING_DAYS', 1, 30);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('evaluation.reactionDays', DATE '2020-01-01', 3, 'Pedoman BKPSDM: kuesioner reaksi ditutup tiga hari kerja setelah pelatihan berakhir'),
    ('evaluation.quorum', DATE '2020-01-01', 5, 'Pedoman BKPSDM: kerahasiaan jawaban; di bawah lima jawaban hasil tidak ditampilkan'),
    ('evaluation.significance', DATE '2020-01-01', 5, 'Kaidah statistika: taraf nyata lima persen'),
    ('evaluation.pairsLow', DATE '2020-01-01', 6, 'Kaidah statistika: di bawah enam pasangan, uji dua arah tidak dapat mencapai lima persen'),
    ('evaluation.preHigh', DATE '2020-01-01', 85, 'Pedoman BKPSDM: tabel putusan evaluasi program'),
    ('evaluation.gainLow', DATE '2020-01-01', 30, 'Hake (1998): peningkatan ternormal di bawah 0,3 rendah'),
    ('evaluation.gainHigh', DATE '2020-01-01', 70, 'Hake (1998): peningkatan ternormal mulai 0,7 tinggi'),
    ('evaluation.reactionLow', DATE '2020-01-01', 70, 'Pedoman BKPSDM: tabel putusan evaluasi program'),
    ('evaluation.passRateLow', DATE '2020-01-01', 80, 'Pedoman BKPSDM: tabel putusan evaluasi program'),
    ('evaluation.behaviourLow', DATE '2020-01-01', 60, 'Pedoman BKPSDM: tabel putusan evaluasi program'),
    ('evaluation.behaviourHigh', DATE '2020-01-01', 70, 'Pedoman BKPSDM: tabel putusan evaluasi program'),
    ('evaluation.reviewDays', DATE '2020-01-01', 3, 'Pedoman BKPSDM: usul putusan ditelaah analis'),
    ('evaluation.endorseDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: usul putusan ditelaah Kepala Bidang'),
    ('evaluation.decideDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: putusan Kepala BKPSDM');
--rollback DELETE FROM policy_setting WHERE key LIKE 'evaluation.%'; DELETE FROM policy_key WHERE key LIKE 'evaluation.%';
