--liquibase formatted sql

--changeset bangkom:catalogue-0503
ALTER TABLE catalogue_programme_version
    ADD COLUMN attendance_percent integer CHECK (attendance_percent BETWEEN 0 AND 100),
    ADD COLUMN passing_score integer CHECK (passing_score BETWEEN 0 AND 100),
    ADD COLUMN remedial boolean NOT NULL DEFAULT false,
    ADD COLUMN graded boolean NOT NULL DEFAULT false,
    ADD COLUMN levels text[] NOT NULL DEFAULT '{}',
    ADD CHECK (levels <@ ARRAY['L1', 'L2', 'L3', 'L4']),
    ADD CHECK (passing_score IS NOT NULL OR NOT remedial AND NOT graded);
COMMENT ON COLUMN catalogue_programme_version.attendance_percent IS 'Learning hours attended of those held; null: as the table of minimal attendance says for the mode.';
COMMENT ON COLUMN catalogue_programme_version.passing_score IS 'Null: the programme is not scored.';
COMMENT ON COLUMN catalogue_programme_version.remedial IS 'Who misses the score alone may sit one more test.';
COMMENT ON COLUMN catalogue_programme_version.graded IS 'A qualification is printed (Peraturan LAN, structural and basic training).';
COMMENT ON COLUMN catalogue_programme_version.levels IS 'Levels of evaluation that are held; L2: pre-test and post-test on the same questions.';
UPDATE catalogue_programme_version v SET levels = string_to_array(d.levels, ',')
FROM (VALUES
    ('LATSAR', 'L1,L3'), ('ORI-PPPK', 'L1'), ('PKP', 'L1,L3'), ('PKA', 'L1,L3'), ('PKN2', 'L1,L3'), ('MP-01', 'L1,L2,L3,L4'),
    ('TIK-01', 'L1,L2,L3'), ('GTA-01', 'L1'), ('DLA-01', 'L1'), ('KES-01', 'L1,L2,L3'), ('KES-02', 'L1,L2,L3,L4'), ('ETK-01', 'L1,L2,L3'),
    ('PRB-01', 'L1,L2,L3'), ('PBJ-01', 'L1'), ('KEU-01', 'L1'), ('ARS-01', 'L1'), ('WEB-01', 'L1'), ('COA-01', 'L1')
) AS d (programme, levels) WHERE d.programme = v.programme;
UPDATE catalogue_programme_version SET passing_score = 70 WHERE programme = 'KES-01';
--rollback ALTER TABLE catalogue_programme_version DROP COLUMN attendance_percent, DROP COLUMN passing_score, DROP COLUMN remedial, DROP COLUMN graded, DROP COLUMN levels;
