--liquibase formatted sql

--changeset bangkom:attainment-0001
INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('attainment.days', 'WORKING_DAYS', 3, 30);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('attainment.days', DATE '2020-01-01', 10, 'Pedoman BKPSDM: atasan menetapkan level kompetensi setelah pelatihan dalam sepuluh hari kerja');

CREATE TABLE attainment_target (
    programme text NOT NULL REFERENCES catalogue_programme,
    code      text NOT NULL REFERENCES competency,
    level     smallint NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (programme, code)
);
COMMENT ON TABLE attainment_target IS 'Which level of which competency a programme leads to.';
INSERT INTO attainment_target (programme, code, level)
SELECT t.* FROM (VALUES
    ('LATSAR', 'M.1', 1), ('LATSAR', 'M.5', 1), ('LATSAR', 'SK.1', 1), ('ORI-PPPK', 'M.1', 1),
    ('PKP', 'M.2', 2), ('PKP', 'M.4', 2), ('PKP', 'M.6', 2), ('PKP', 'M.8', 2),
    ('PKA', 'M.2', 3), ('PKA', 'M.4', 3), ('PKA', 'M.7', 3), ('PKA', 'M.8', 3),
    ('PKN2', 'M.4', 4), ('PKN2', 'M.7', 4), ('PKN2', 'M.8', 4),
    ('MP-01', 'T.PRO', 3), ('MP-01', 'M.4', 2), ('MP-01', 'M.8', 2),
    ('TIK-01', 'T.TIK', 2), ('TIK-01', 'T.PLY', 2), ('TIK-01', 'M.5', 2),
    ('GTA-01', 'T.TIK', 3), ('DLA-01', 'T.TIK', 3), ('DLA-01', 'M.7', 4),
    ('KES-01', 'T.KES', 3), ('KES-01', 'M.5', 2), ('KES-02', 'T.KMP', 3), ('KES-02', 'M.4', 3),
    ('ETK-01', 'M.1', 2), ('ETK-01', 'M.5', 2), ('ETK-01', 'SK.1', 2), ('PRB-01', 'M.7', 3), ('PRB-01', 'M.6', 3),
    ('PBJ-01', 'T.PBJ', 2), ('KEU-01', 'T.KEU', 2), ('ARS-01', 'T.ARS', 2), ('COA-01', 'M.6', 2)
) AS t (programme, code, level) JOIN catalogue_programme p ON p.code = t.programme JOIN competency c ON c.code = t.code;

CREATE TABLE attainment_proposal (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    batch      text NOT NULL REFERENCES batch,
    person     uuid NOT NULL REFERENCES directory_person,
    code       text NOT NULL REFERENCES competency,
    level      smallint NOT NULL CHECK (level BETWEEN 1 AND 5),
    passed_on  date NOT NULL,
    state      text NOT NULL CHECK (state IN ('OPEN', 'AGREED', 'OTHERWISE', 'DROPPED')),
    decided_by uuid REFERENCES directory_person,
    decided_on date,
    UNIQUE (batch, person, code),
    CHECK ((state IN ('AGREED', 'OTHERWISE')) = (decided_by IS NOT NULL)),
    CHECK ((decided_by IS NULL) = (decided_on IS NULL))
);
CREATE INDEX attainment_proposal_open ON attainment_proposal (batch) WHERE state = 'OPEN';
CREATE INDEX attainment_proposal_person ON attainment_proposal (person);
COMMENT ON TABLE attainment_proposal IS 'Levels that passing a training proposes to the superior; what he decided is a rating like any other.';
COMMENT ON COLUMN attainment_proposal.state IS 'DROPPED: its person left, the credit was taken back, or he was given the level otherwise.';
--rollback DROP TABLE attainment_proposal; DROP TABLE attainment_target; DELETE FROM policy_setting WHERE key = 'attainment.days'; DELETE FROM policy_key WHERE key = 'attainment.days';
