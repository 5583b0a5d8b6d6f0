--liquibase formatted sql

--changeset bangkom:calendar-0001
CREATE TABLE calendar_holiday (
    day         date PRIMARY KEY,
    kind        text NOT NULL CHECK (kind IN ('NATIONAL', 'JOINT_LEAVE')),
    name        text NOT NULL,
    legal_basis text NOT NULL
);
COMMENT ON TABLE calendar_holiday IS 'Days that are not worked although they are no weekend, by the yearly decree of three ministers; a year without rows is not known yet.';
COMMENT ON COLUMN calendar_holiday.kind IS 'National holiday (libur nasional) or joint leave (cuti bersama).';
--rollback DROP TABLE calendar_holiday;

--changeset bangkom:calendar-0002
INSERT INTO calendar_holiday (day, kind, name, legal_basis) VALUES
    ('2026-01-01', 'NATIONAL', 'Tahun Baru 2026 Masehi', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-01-16', 'NATIONAL', 'Isra Mikraj Nabi Muhammad saw.', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-02-17', 'NATIONAL', 'Tahun Baru Imlek 2577 Kongzili', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-03-19', 'NATIONAL', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-03-21', 'NATIONAL', 'Idulfitri 1447 Hijriah', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-03-22', 'NATIONAL', 'Idulfitri 1447 Hijriah', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-04-03', 'NATIONAL', 'Wafat Yesus Kristus', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-04-05', 'NATIONAL', 'Kebangkitan Yesus Kristus (Paskah)', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-05-01', 'NATIONAL', 'Hari Buruh Internasional', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-05-14', 'NATIONAL', 'Kenaikan Yesus Kristus', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-05-27', 'NATIONAL', 'Iduladha 1447 Hijriah', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-05-31', 'NATIONAL', 'Hari Raya Waisak 2570 BE', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-06-01', 'NATIONAL', 'Hari Lahir Pancasila', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-06-16', 'NATIONAL', '1 Muharam Tahun Baru Islam 1448 Hijriah', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-08-17', 'NATIONAL', 'Proklamasi Kemerdekaan', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-08-25', 'NATIONAL', 'Maulid Nabi Muhammad saw.', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-12-25', 'NATIONAL', 'Kelahiran Yesus Kristus', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-02-16', 'JOINT_LEAVE', 'Tahun Baru Imlek 2577 Kongzili', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-03-18', 'JOINT_LEAVE', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-03-20', 'JOINT_LEAVE', 'Idulfitri 1447 Hijriah', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-03-23', 'JOINT_LEAVE', 'Idulfitri 1447 Hijriah', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-03-24', 'JOINT_LEAVE', 'Idulfitri 1447 Hijriah', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-05-15', 'JOINT_LEAVE', 'Kenaikan Yesus Kristus', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-05-28', 'JOINT_LEAVE', 'Iduladha 1447 Hijriah', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025'),
    ('2026-12-24', 'JOINT_LEAVE', 'Kelahiran Yesus Kristus', 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025');
--rollback DELETE FROM calendar_holiday WHERE day BETWEEN '2026-01-01' AND '2026-12-31';
