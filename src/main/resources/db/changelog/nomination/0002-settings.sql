--liquibase formatted sql

--changeset bangkom:nomination-0005
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('nomination.decisionDays', '2020-01-01', 3, 'Standar layanan BKPSDM: atasan langsung, kepala perangkat daerah, Sekda, Wali Kota'),
    ('nomination.verificationDays', '2020-01-01', 2, 'Standar layanan BKPSDM: verifikasi dan peninjauan'),
    ('nomination.hrHeadDays', '2020-01-01', 2, 'Standar layanan BKPSDM: Kepala BKPSDM'),
    ('nomination.revisionDays', '2020-01-01', 3, 'Standar layanan BKPSDM: perbaikan usulan'),
    ('nomination.reviewWindowDays', '2020-01-01', 5, 'PP 94/2021 pasal 8: kesempatan mengembangkan kompetensi'),
    ('nomination.confirmationDays', '2020-01-01', 3, 'Standar layanan BKPSDM: konfirmasi peserta'),
    ('nomination.repeatYears', '2020-01-01', 2, 'Standar layanan BKPSDM: pelatihan yang sama (E04)'),
    ('nomination.monthsToRetirement', '2020-01-01', 12, 'Standar layanan BKPSDM: masa kerja setelah pelatihan (E06)'),
    ('nomination.leadershipMonthsToRetirement', '2020-01-01', 24, 'Peraturan LAN 5/2022 pasal 33-34 (E06)'),
    ('nomination.contractYearlyHours', '2020-01-01', 24, 'PP 49/2018 pasal 40 ayat (1) (E10)'),
    ('nomination.awayPercent', '2020-01-01', 20, 'Standar layanan BKPSDM: pelayanan tetap berjalan (E14)'),
    ('nomination.yearlyHours', '2020-01-01', 20, 'PP 11/2017 jo. PP 17/2020 pasal 203 ayat (4) (E15)');
--rollback DELETE FROM policy_setting WHERE key LIKE 'nomination.%';
