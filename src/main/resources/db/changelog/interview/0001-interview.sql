--liquibase formatted sql

--changeset bangkom:interview-0001
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('interview.cases', 'PEOPLE', 1, 5),
    ('interview.days', 'WORKING_DAYS', 3, 30);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('interview.cases', DATE '2020-01-01', 2, 'Pedoman BKPSDM: dua alumni dengan penerapan tertinggi dan dua dengan penerapan terendah diwawancarai'),
    ('interview.days', DATE '2020-01-01', 10, 'Pedoman BKPSDM: alumni menjawab kesediaan diwawancarai dalam sepuluh hari kerja');

CREATE TABLE interview (
    id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    batch    text NOT NULL REFERENCES batch,
    no       integer NOT NULL CHECK (no > 0),
    best     boolean NOT NULL,
    person   uuid REFERENCES directory_person,
    state    text NOT NULL CHECK (state IN ('ASKED', 'WILLING', 'DECLINED', 'HEARD', 'CLOSED')),
    until    timestamptz NOT NULL,
    heard    text,
    UNIQUE (batch, no),
    UNIQUE (batch, person),
    CHECK ((state IN ('ASKED', 'WILLING')) = (person IS NOT NULL)),
    CHECK ((state = 'HEARD') = (heard IS NOT NULL))
);
CREATE INDEX interview_willing ON interview (batch) WHERE state = 'WILLING';
CREATE INDEX interview_asked ON interview (until) WHERE state = 'ASKED';
COMMENT ON TABLE interview IS 'Alumni in whose work a training shows most and least, whom an analyst interviews (success case method). What is heard stands under a number.';
COMMENT ON COLUMN interview.no IS 'Stands for the person; given at random within a batch.';
COMMENT ON COLUMN interview.person IS 'Gone once he was heard, declined, or is waited for no more.';
--rollback DROP TABLE interview; DELETE FROM policy_setting WHERE key LIKE 'interview.%'; DELETE FROM policy_key WHERE key LIKE 'interview.%';
