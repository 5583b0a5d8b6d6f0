--liquibase formatted sql

--changeset bangkom:evaluation-0006
CREATE TABLE evaluation_redesign (
    number text PRIMARY KEY,
    programme text NOT NULL REFERENCES catalogue_programme,
    batch text NOT NULL UNIQUE REFERENCES evaluation_case,
    status text NOT NULL CHECK (status IN ('OPEN', 'DESIGNED', 'DONE', 'DROPPED')),
    version integer NOT NULL,
    baseline integer NOT NULL,
    cause text CHECK (cause IN ('DIFFICULTY', 'TRAINER', 'TIME', 'PARTICIPANTS', 'FACILITIES', 'TEST')),
    change text,
    evidence text,
    pilot text,
    cost text,
    designed_by uuid REFERENCES directory_person,
    designed_on date,
    published integer,
    CHECK ((designed_by IS NULL) = (cause IS NULL)),
    CHECK (status <> 'DONE' OR published > baseline)
);
CREATE UNIQUE INDEX evaluation_redesign_open ON evaluation_redesign (programme) WHERE status IN ('OPEN', 'DESIGNED');
COMMENT ON TABLE evaluation_redesign IS 'How the method of a programme is to change after an evaluation; a case of the process method-redesign, one open per programme.';
COMMENT ON COLUMN evaluation_redesign.baseline IS 'The latest version of the programme when the redesign was asked for; published is the one that ended it.';
INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('evaluation.redesignDays', 'WORKING_DAYS', 1, 120);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('evaluation.redesignDays', DATE '2020-01-01', 30, 'Pedoman BKPSDM: metode dirancang ulang dalam tiga puluh hari kerja');
--rollback DROP TABLE evaluation_redesign; DELETE FROM policy_setting WHERE key = 'evaluation.redesignDays'; DELETE FROM policy_key WHERE key = 'evaluation.redesignDays';
