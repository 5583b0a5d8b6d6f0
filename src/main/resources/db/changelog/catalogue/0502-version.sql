--liquibase formatted sql

--changeset bangkom:catalogue-0502
CREATE TABLE catalogue_programme_version (
    programme text NOT NULL REFERENCES catalogue_programme,
    version integer NOT NULL CHECK (version > 0),
    valid_from date NOT NULL,
    learning_hours integer NOT NULL CHECK (learning_hours >= 0),
    mode text NOT NULL CHECK (mode IN ('KLASIKAL', 'DARING', 'MANDIRI', 'CAMPURAN', 'NONKLASIKAL')),
    method text NOT NULL,
    audience text NOT NULL,
    tiers text[] NOT NULL,
    minimum_grade integer,
    minimum_service_years integer,
    reason text NOT NULL,
    PRIMARY KEY (programme, version)
);
COMMENT ON TABLE catalogue_programme_version IS 'What counts legally of a programme, dated: rows are added, never changed. Of those that have begun, the highest version is in force.';
COMMENT ON COLUMN catalogue_programme_version.tiers IS 'For which tiers of position it is; empty: for everybody.';
COMMENT ON COLUMN catalogue_programme_version.minimum_grade IS 'golongan id of BKN (31 is III/a); null: none. Never compared with contract staff.';
INSERT INTO catalogue_programme_version
    SELECT p.code, 1, DATE '2020-01-01', p.learning_hours, m.mode, p.method, p.audience,
        ARRAY(SELECT t.tier FROM catalogue_programme_tier t WHERE t.programme = p.code ORDER BY t.tier), p.minimum_grade, p.minimum_service_years,
        'Data awal katalog'
    FROM catalogue_programme p
    LEFT JOIN LATERAL (SELECT CASE
        WHEN p.code IN ('MP-01', 'KES-02', 'ETK-01', 'KEU-01', 'ARS-01') THEN 'KLASIKAL'
        WHEN p.code = 'WEB-01' THEN 'DARING'
        WHEN p.code = 'KES-01' THEN 'MANDIRI'
        WHEN p.code = 'COA-01' THEN 'NONKLASIKAL'
        ELSE 'CAMPURAN' END AS mode) m ON true;

ALTER TABLE catalogue_programme
    ADD COLUMN field text REFERENCES catalogue_field,
    ADD COLUMN held_by text REFERENCES catalogue_provider,
    ADD COLUMN partner text REFERENCES catalogue_provider,
    ADD COLUMN fewest integer,
    ADD COLUMN most integer,
    ADD COLUMN curriculum text NOT NULL DEFAULT '',
    ADD COLUMN active boolean NOT NULL DEFAULT true;
UPDATE catalogue_programme p SET field = d.field, held_by = d.held_by, partner = d.partner, fewest = d.fewest, most = d.most, curriculum = d.curriculum
FROM (VALUES
    ('LATSAR', 'DSR', 'BPSDM-KALBAR', 'BKPSDM', 30, 40, 'Peraturan LAN 1/2021 jo. 10/2021'),
    ('ORI-PPPK', 'DSR', 'LAN', 'BKPSDM', 20, 200, 'KepLAN 289/K.1/PDP.07/2022'),
    ('PKP', 'KEP', 'BPSDM-KALBAR', NULL, 30, 40, 'Peraturan LAN 5/2022 jo. 6/2022'),
    ('PKA', 'KEP', 'BPSDM-KALBAR', NULL, 30, 40, 'Peraturan LAN 5/2022 jo. 6/2022'),
    ('PKN2', 'KEP', 'LAN', NULL, 30, 60, 'Peraturan LAN 5/2022 jo. 6/2022'),
    ('MP-01', 'PRO', 'BKPSDM', NULL, 20, 30, 'Kurikulum BKPSDM; rujukan LKPP dan Kementerian PUPR'),
    ('TIK-01', 'TIK', 'BKPSDM', 'DISKOMINFO', 20, 30, 'Kurikulum BKPSDM dan Diskominfo; Perpres 95/2018'),
    ('GTA-01', 'TIK', 'BPSDM-KOMDIGI', NULL, 20, 40, 'Kurikulum Komdigi'),
    ('DLA-01', 'TIK', 'BPSDM-KOMDIGI', NULL, 15, 30, 'Kurikulum Komdigi'),
    ('KES-01', 'KES', 'DINKES', 'BKPSDM', 20, 300, 'Pedoman Kementerian Kesehatan tentang penyakit tidak menular'),
    ('KES-02', 'KES', 'BAPELKES', NULL, 20, 30, 'Kurikulum Kementerian Kesehatan'),
    ('ETK-01', 'ETK', 'BKPSDM', NULL, 20, 40, 'SE MenPANRB 20/2021 (BerAKHLAK)'),
    ('PRB-01', 'MAN', 'BPSDM-KALBAR', NULL, 20, 30, 'Kurikulum BPSDM'),
    ('PBJ-01', 'PBJ', 'LKPP-AKR', NULL, 20, 30, 'Peraturan LKPP tentang SDM PBJ'),
    ('KEU-01', 'KEU', 'BKAD', 'KEMENDAGRI', 20, 40, 'Bimtek Kementerian Dalam Negeri'),
    ('ARS-01', 'ARS', 'DISPUSIP', 'ANRI', 15, 30, 'Kurikulum ANRI'),
    ('WEB-01', 'SDM', 'BKN', 'LAN', 1, 500, ''),
    ('COA-01', 'MAN', 'UNIT', NULL, NULL, NULL, 'Peraturan LAN 10/2018')
) AS d (code, field, held_by, partner, fewest, most, curriculum) WHERE d.code = p.code;
-- A programme that was added by hand is held by the city's own agency until HR says otherwise.
UPDATE catalogue_programme SET field = 'SDM', held_by = 'BKPSDM' WHERE field IS NULL;
ALTER TABLE catalogue_programme
    ALTER COLUMN field SET NOT NULL,
    ALTER COLUMN held_by SET NOT NULL,
    ADD CHECK (fewest IS NULL OR most IS NULL OR fewest <= most),
    DROP COLUMN provider,
    DROP COLUMN learning_hours,
    DROP COLUMN method,
    DROP COLUMN audience,
    DROP COLUMN minimum_grade,
    DROP COLUMN minimum_service_years;
DROP TABLE catalogue_programme_tier;
COMMENT ON COLUMN catalogue_programme.held_by IS 'The provider that answers for it.';
COMMENT ON COLUMN catalogue_programme.partner IS 'The provider it is held together with; null: alone.';
COMMENT ON COLUMN catalogue_programme.fewest IS 'Participants without whom a batch is not held; null: no such number.';
COMMENT ON COLUMN catalogue_programme.most IS 'Participants that a batch takes at most; null: no such number.';
COMMENT ON COLUMN catalogue_programme.curriculum IS 'Legal basis or source of the curriculum.';
COMMENT ON COLUMN catalogue_programme.active IS 'Whether batches of it are planned; programmes are never deleted.';
--rollback CREATE TABLE catalogue_programme_tier (programme text NOT NULL REFERENCES catalogue_programme, tier text NOT NULL, PRIMARY KEY (programme, tier));
--rollback INSERT INTO catalogue_programme_tier SELECT v.programme, unnest(v.tiers) FROM catalogue_programme_version v WHERE v.version = 1;
--rollback ALTER TABLE catalogue_programme ADD COLUMN provider text, ADD COLUMN learning_hours integer, ADD COLUMN method text, ADD COLUMN audience text, ADD COLUMN minimum_grade integer, ADD COLUMN minimum_service_years integer;
--rollback UPDATE catalogue_programme p SET provider = r.name, learning_hours = v.learning_hours, method = v.method, audience = v.audience, minimum_grade = v.minimum_grade, minimum_service_years = v.minimum_service_years FROM catalogue_programme_version v, catalogue_provider r WHERE v.programme = p.code AND v.version = 1 AND r.code = p.held_by;
--rollback ALTER TABLE catalogue_programme ALTER COLUMN provider SET NOT NULL, ALTER COLUMN learning_hours SET NOT NULL, ALTER COLUMN method SET NOT NULL, ALTER COLUMN audience SET NOT NULL, DROP COLUMN field, DROP COLUMN held_by, DROP COLUMN partner, DROP COLUMN fewest, DROP COLUMN most, DROP COLUMN curriculum, DROP COLUMN active;
--rollback DROP TABLE catalogue_programme_version;
