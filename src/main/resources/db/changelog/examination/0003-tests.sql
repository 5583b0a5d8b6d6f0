--liquibase formatted sql

--changeset bangkom:examination-0003
CREATE TABLE examination_paper (
    id uuid PRIMARY KEY,
    group_key text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('PRE', 'POST', 'REMEDIAL')),
    title text NOT NULL,
    programme text NOT NULL REFERENCES examination_bank,
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 480),
    passing integer NOT NULL CHECK (passing BETWEEN 0 AND 100),
    attempts integer NOT NULL CHECK (attempts BETWEEN 1 AND 10),
    UNIQUE (group_key, kind),
    CHECK (opens_at < closes_at)
);
COMMENT ON TABLE examination_paper IS 'A test as it was opened for a group: window, minutes, passing score and attempts are those of that moment.';
COMMENT ON COLUMN examination_paper.group_key IS 'Whose test it is: a text of the module that opened it, such as the number of a batch.';

CREATE TABLE examination_paper_item (
    paper uuid NOT NULL REFERENCES examination_paper,
    position integer NOT NULL CHECK (position > 0),
    item uuid NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (paper, position),
    UNIQUE (paper, item),
    FOREIGN KEY (item, version) REFERENCES examination_item_version
);
CREATE INDEX examination_paper_item_item ON examination_paper_item (item);
COMMENT ON TABLE examination_paper_item IS 'The questions of a paper, fixed when the first test of its group was opened, so that its tests can be compared.';

CREATE TABLE examination_invitation (
    paper uuid NOT NULL REFERENCES examination_paper,
    person uuid NOT NULL REFERENCES directory_person,
    PRIMARY KEY (paper, person)
);
CREATE INDEX examination_invitation_person ON examination_invitation (person);
COMMENT ON TABLE examination_invitation IS 'Who may sit a test; its row is the lock under which attempts of one person begin.';

CREATE TABLE examination_attempt (
    id uuid PRIMARY KEY,
    paper uuid NOT NULL,
    person uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    seed bigint NOT NULL,
    begun_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    finished_at timestamptz,
    score numeric(5, 2) CHECK (score BETWEEN 0 AND 100),
    passed boolean,
    UNIQUE (paper, person, number),
    FOREIGN KEY (paper, person) REFERENCES examination_invitation,
    CHECK ((finished_at IS NULL) = (score IS NULL) AND (finished_at IS NULL) = (passed IS NULL))
);
CREATE UNIQUE INDEX examination_attempt_one_open ON examination_attempt (paper, person) WHERE finished_at IS NULL;
CREATE INDEX examination_attempt_open ON examination_attempt (ends_at) WHERE finished_at IS NULL;
COMMENT ON TABLE examination_attempt IS 'A person sits a test once; no two attempts of one person run at a time.';
COMMENT ON COLUMN examination_attempt.seed IS 'From which the order of the options follows, the same on each device.';
COMMENT ON COLUMN examination_attempt.ends_at IS 'When the time is up; answers that were on their way are taken for two minutes more.';

CREATE TABLE examination_answer (
    attempt uuid NOT NULL REFERENCES examination_attempt,
    position integer NOT NULL,
    option integer NOT NULL CHECK (option > 0),
    order_no bigint NOT NULL CHECK (order_no >= 0),
    given_at timestamptz NOT NULL,
    PRIMARY KEY (attempt, position)
);
COMMENT ON TABLE examination_answer IS 'The answer as it stands: of two the one with the higher order number of the client, of equals the later.';
COMMENT ON COLUMN examination_answer.option IS 'The number of the option in the bank, not the place at which it was shown.';

CREATE TABLE examination_paper_score (
    paper uuid NOT NULL,
    person uuid NOT NULL,
    score numeric(5, 2) NOT NULL CHECK (score BETWEEN 0 AND 100),
    recorded_by uuid NOT NULL REFERENCES directory_person,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (paper, person),
    FOREIGN KEY (paper, person) REFERENCES examination_invitation
);
COMMENT ON TABLE examination_paper_score IS 'Scores of tests that were sat on paper; they win over attempts, because the paper is the proof.';
--rollback DROP TABLE examination_paper_score; DROP TABLE examination_answer; DROP TABLE examination_attempt; DROP TABLE examination_invitation; DROP TABLE examination_paper_item; DROP TABLE examination_paper;
