--liquibase formatted sql

--changeset bangkom:plan-0010
CREATE TABLE plan_item_need (
    plan text NOT NULL,
    item text NOT NULL,
    line uuid NOT NULL REFERENCES needs_line,
    PRIMARY KEY (plan, item, line),
    FOREIGN KEY (plan, item) REFERENCES plan_item ON DELETE CASCADE
);
CREATE INDEX plan_item_need_line ON plan_item_need (line);
COMMENT ON TABLE plan_item_need IS 'Which locked needs an item serves; an amendment has copies as of its items.';

CREATE TABLE plan_standard_cost (
    mode    text NOT NULL CHECK (mode IN ('KLASIKAL', 'DARING', 'MANDIRI', 'CAMPURAN', 'NONKLASIKAL')),
    kind    text NOT NULL REFERENCES plan_cost_kind,
    measure text NOT NULL CHECK (measure IN ('HOUR', 'DAY', 'ONE')),
    basis   text NOT NULL,
    PRIMARY KEY (mode, kind)
);
COMMENT ON TABLE plan_standard_cost IS 'Costs with which an item is drafted from needs where last year''s plan has none of its programme: as many as learning hours, as days, or one.';
INSERT INTO plan_standard_cost (mode, kind, measure, basis)
SELECT mode, kind, measure, 'Pedoman BKPSDM: susunan biaya pelatihan menurut cara belajar'
FROM (VALUES
    ('KLASIKAL', 'HONOR', 'HOUR'), ('KLASIKAL', 'KONSUMSI', 'DAY'), ('KLASIKAL', 'BAHAN', 'ONE'), ('KLASIKAL', 'RUANG', 'DAY'),
    ('KLASIKAL', 'CETAK', 'ONE'), ('KLASIKAL', 'PANITIA', 'ONE'),
    ('CAMPURAN', 'HONOR', 'HOUR'), ('CAMPURAN', 'KONSUMSI', 'DAY'), ('CAMPURAN', 'BAHAN', 'ONE'), ('CAMPURAN', 'RUANG', 'DAY'),
    ('CAMPURAN', 'CETAK', 'ONE'), ('CAMPURAN', 'PANITIA', 'ONE'),
    ('DARING', 'HONOR', 'HOUR'), ('DARING', 'CETAK', 'ONE'), ('DARING', 'PANITIA', 'ONE'),
    ('MANDIRI', 'CETAK', 'ONE'),
    ('NONKLASIKAL', 'PANITIA', 'ONE')) AS s (mode, kind, measure);
--rollback DROP TABLE plan_standard_cost; DROP TABLE plan_item_need;

--changeset bangkom:plan-0011
ALTER TABLE policy_key DROP CONSTRAINT IF EXISTS policy_key_unit_check;
ALTER TABLE policy_key ADD CONSTRAINT policy_key_unit_check CHECK (unit ~ '^[A-Z][A-Z_]*$');
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('plan.batchSeats', 'PEOPLE', 1, 1000),
    ('plan.dayHours', 'HOURS', 1, 12),
    ('plan.topicHours', 'HOURS', 1, 200);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('plan.batchSeats', DATE '2020-01-01', 30, 'Pedoman BKPSDM: peserta satu angkatan jika program tidak menyebutnya'),
    ('plan.dayHours', DATE '2020-01-01', 8, 'Pedoman BKPSDM: jam pelajaran sehari'),
    ('plan.topicHours', DATE '2020-01-01', 16, 'Pedoman BKPSDM: jam pelajaran usulan program baru sampai kurikulumnya disusun');
--rollback DELETE FROM policy_setting WHERE key IN ('plan.batchSeats', 'plan.dayHours', 'plan.topicHours'); DELETE FROM policy_key WHERE key IN ('plan.batchSeats', 'plan.dayHours', 'plan.topicHours');
