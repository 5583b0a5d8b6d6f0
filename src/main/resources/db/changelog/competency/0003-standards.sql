--liquibase formatted sql

--changeset bangkom:competency-0003
CREATE TABLE competency_tier (
    tier             text NOT NULL,
    functional_level text,
    general          smallint NOT NULL CHECK (general BETWEEN 1 AND 5),
    technical        smallint NOT NULL CHECK (technical BETWEEN 1 AND 5),
    CONSTRAINT competency_tier_once UNIQUE NULLS NOT DISTINCT (tier, functional_level)
);
COMMENT ON TABLE competency_tier IS 'Level that a tier of positions asks of general (M, SK) and technical competencies; a tier without a row, the mayor, is asked none.';
COMMENT ON COLUMN competency_tier.functional_level IS 'Null with FUNGSIONAL: a functional position whose level no file has told is asked what Ahli Pertama is.';
INSERT INTO competency_tier (tier, functional_level, general, technical) VALUES
    ('JPT_PRATAMA', NULL, 4, 4), ('ADMINISTRATOR', NULL, 3, 3), ('PENGAWAS', NULL, 2, 3), ('PELAKSANA', NULL, 1, 2),
    ('FUNGSIONAL', NULL, 2, 2), ('FUNGSIONAL', 'AHLI_UTAMA', 5, 5), ('FUNGSIONAL', 'AHLI_MADYA', 4, 4), ('FUNGSIONAL', 'AHLI_MUDA', 3, 3),
    ('FUNGSIONAL', 'AHLI_PERTAMA', 2, 2), ('FUNGSIONAL', 'PENYELIA', 2, 3), ('FUNGSIONAL', 'MAHIR', 2, 2), ('FUNGSIONAL', 'TERAMPIL', 1, 2),
    ('FUNGSIONAL', 'PEMULA', 1, 1);

CREATE TABLE competency_title (
    pattern text NOT NULL CHECK (pattern = lower(pattern)),
    unit    text,
    code    text NOT NULL REFERENCES competency,
    level   smallint CHECK (level BETWEEN 1 AND 5),
    CONSTRAINT competency_title_once UNIQUE NULLS NOT DISTINCT (code, pattern, unit)
);
COMMENT ON TABLE competency_title IS 'What titles of positions ask beyond their tier, by the beginning of the title in small letters (LIKE).';
COMMENT ON COLUMN competency_title.unit IS 'Perangkat daerah in which it holds; null: everywhere.';
COMMENT ON COLUMN competency_title.level IS 'Of a technical competency instead of the level of the tier (null: that of the tier); of a general one at least.';
INSERT INTO competency_title (pattern, unit, code, level)
SELECT p.pattern, p.unit, c.code, p.level FROM (VALUES
    ('guru%', NULL, 'T.TIK', NULL),
    ('perawat%', NULL, 'T.KES', NULL), ('perawat%', NULL, 'T.PLY', NULL), ('bidan%', NULL, 'T.KES', NULL), ('bidan%', NULL, 'T.PLY', NULL),
    ('dokter%', NULL, 'T.KES', NULL), ('dokter%', NULL, 'T.PLY', NULL), ('nutrisionis%', NULL, 'T.KES', NULL), ('nutrisionis%', NULL, 'T.PLY', NULL),
    ('apoteker%', NULL, 'T.KES', NULL), ('apoteker%', NULL, 'T.PLY', NULL),
    ('kepala puskesmas%', NULL, 'T.KMP', NULL), ('kepala puskesmas%', NULL, 'T.KES', NULL), ('kepala puskesmas%', NULL, 'T.PLY', NULL),
    ('kepala upt puskesmas%', NULL, 'T.KMP', NULL), ('kepala upt puskesmas%', NULL, 'T.KES', NULL), ('kepala upt puskesmas%', NULL, 'T.PLY', NULL),
    ('kepala bidang%', 'PUPR', 'T.PRO', NULL), ('kepala bidang%', 'PUPR', 'T.PBJ', NULL), ('kepala seksi%', 'PUPR', 'T.PRO', NULL), ('kepala seksi%', 'PUPR', 'T.PBJ', NULL),
    ('kepala bidang%', 'PERKIM', 'T.PRO', NULL), ('kepala bidang%', 'PERKIM', 'T.PBJ', NULL), ('kepala seksi%', 'PERKIM', 'T.PRO', NULL), ('kepala seksi%', 'PERKIM', 'T.PBJ', NULL),
    ('bendahara%', NULL, 'T.KEU', NULL), ('pengelola keuangan%', NULL, 'T.KEU', NULL), ('%', 'BKAD', 'T.KEU', NULL), ('%', 'BAPENDA', 'T.KEU', NULL),
    ('pengadministrasi perkantoran%', NULL, 'T.ARS', NULL), ('pengadministrasi perkantoran%', NULL, 'T.TIK', NULL),
    ('arsiparis%', NULL, 'T.ARS', NULL), ('arsiparis%', NULL, 'T.TIK', NULL),
    ('penata layanan operasional%', NULL, 'T.PLY', NULL), ('penata layanan operasional%', NULL, 'T.TIK', NULL),
    ('operator layanan operasional%', NULL, 'T.PLY', NULL), ('operator layanan operasional%', NULL, 'T.TIK', NULL),
    ('pengelola layanan operasional%', NULL, 'T.PLY', NULL), ('pengelola layanan operasional%', NULL, 'T.TIK', NULL),
    ('penelaah teknis kebijakan%', NULL, 'T.TIK', NULL),
    ('lurah%', NULL, 'T.PLY', NULL), ('lurah%', NULL, 'T.KEU', 2), ('camat%', NULL, 'T.PLY', NULL), ('camat%', NULL, 'T.KEU', 2),
    ('sekretaris%', NULL, 'T.PLY', NULL), ('sekretaris%', NULL, 'T.KEU', 2),
    ('kepala sekolah%', NULL, 'M.2', 3), ('kepala sekolah%', NULL, 'M.6', 3), ('kepala sd %', NULL, 'M.2', 3), ('kepala sd %', NULL, 'M.6', 3),
    ('kepala smp %', NULL, 'M.2', 3), ('kepala smp %', NULL, 'M.6', 3), ('kepala tk %', NULL, 'M.2', 3), ('kepala tk %', NULL, 'M.6', 3)
) AS p (pattern, unit, code, level) JOIN competency c ON c.code = p.code;
--rollback DROP TABLE competency_title; DROP TABLE competency_tier;

--changeset bangkom:competency-0004 splitStatements:false
CREATE TABLE competency_requirement (
    position bigint NOT NULL REFERENCES directory_position,
    code     text NOT NULL REFERENCES competency,
    level    smallint NOT NULL CHECK (level BETWEEN 0 AND 5),
    reason   text NOT NULL,
    set_by   uuid NOT NULL,
    set_at   timestamptz NOT NULL,
    PRIMARY KEY (position, code)
);
COMMENT ON TABLE competency_requirement IS 'Level that one position asks other than its tier and title do; 0: it asks none.';

CREATE FUNCTION competency_standard(title text, its_tier text, its_level text, its_unit text) RETURNS TABLE (code text, level integer, own boolean)
LANGUAGE sql STABLE AS $$
    SELECT s.code, s.level, s.own FROM (
        SELECT c.code, c.kind, o.level IS NOT NULL AS own,
            COALESCE(o.level, CASE WHEN c.kind = 'TECHNICAL' THEN COALESCE(x.level, t.technical) ELSE GREATEST(t.general, x.level) END)::integer AS level,
            row_number() OVER (PARTITION BY c.kind = 'TECHNICAL' ORDER BY o.level IS NULL, c.sort) AS no
        FROM competency c
        JOIN competency_tier t ON t.tier = its_tier AND t.functional_level IS NOT DISTINCT FROM its_level
        LEFT JOIN LATERAL (
            SELECT count(*) AS n, max(y.level) AS level FROM competency_title y
            WHERE y.code = c.code AND lower(title) LIKE y.pattern AND (y.unit IS NULL OR y.unit = its_unit)) x ON true
        LEFT JOIN (competency_requirement o JOIN directory_position r ON r.id = o.position)
            ON o.code = c.code AND r.title = $1 AND r.tier = its_tier AND r.functional_level IS NOT DISTINCT FROM its_level
        WHERE c.active AND COALESCE(o.level, 1) > 0 AND (c.kind <> 'TECHNICAL' OR x.n > 0 OR o.level IS NOT NULL)
    ) s WHERE s.kind <> 'TECHNICAL' OR s.no <= 3
$$;
COMMENT ON FUNCTION competency_standard IS 'Standard of a position (PermenPANRB 38/2017 art. 5): all general competencies and at most three technical ones with the level asked.';

CREATE VIEW competency_required AS
    SELECT p.id AS person, s.code, s.level
    FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
    CROSS JOIN LATERAL competency_standard(p.position, p.tier, p.functional_level, u.government_unit) s;
COMMENT ON VIEW competency_required IS 'What the position of each person asks today.';
--rollback DROP VIEW competency_required; DROP FUNCTION competency_standard; DROP TABLE competency_requirement;

--changeset bangkom:competency-0005
CREATE TABLE competency_topic (
    code      text NOT NULL REFERENCES competency,
    topic     text NOT NULL,
    programme text REFERENCES catalogue_programme,
    tier      text,
    CONSTRAINT competency_topic_once UNIQUE NULLS NOT DISTINCT (code, topic, tier)
);
COMMENT ON TABLE competency_topic IS 'What a gap in a competency can be closed with: a programme, or a topic that has none yet.';
COMMENT ON COLUMN competency_topic.tier IS 'Tier of positions for which it is meant; null: all.';
INSERT INTO competency_topic (code, topic, programme, tier)
SELECT t.code, p.name, p.code, t.tier FROM (VALUES
    ('M.1', 'ETK-01', NULL), ('SK.1', 'ETK-01', NULL), ('M.5', 'ETK-01', NULL), ('M.5', 'TIK-01', NULL), ('T.PLY', 'ETK-01', NULL), ('T.PLY', 'TIK-01', NULL),
    ('T.TIK', 'TIK-01', NULL), ('T.TIK', 'GTA-01', NULL), ('T.TIK', 'DLA-01', NULL), ('M.4', 'MP-01', NULL), ('M.8', 'MP-01', NULL), ('T.PRO', 'MP-01', NULL),
    ('M.6', 'PRB-01', NULL), ('M.6', 'COA-01', NULL), ('M.7', 'PRB-01', NULL), ('M.2', 'PKP', 'PENGAWAS'), ('M.2', 'COA-01', NULL), ('M.3', 'PKP', 'PENGAWAS'),
    ('T.KEU', 'KEU-01', NULL), ('T.ARS', 'ARS-01', NULL), ('T.PBJ', 'PBJ-01', NULL), ('T.KES', 'KES-01', NULL), ('T.KMP', 'KES-02', NULL)
) AS t (code, programme, tier) JOIN catalogue_programme p ON p.code = t.programme JOIN competency c ON c.code = t.code;
INSERT INTO competency_topic (code, topic, programme, tier) SELECT code, 'Komunikasi kedinasan', NULL, NULL FROM competency WHERE code = 'M.3';
--rollback DROP TABLE competency_topic;
