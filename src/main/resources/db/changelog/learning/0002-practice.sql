--liquibase formatted sql

--changeset bangkom:learning-0002
CREATE TABLE learning_practice_entry (
    learner uuid NOT NULL REFERENCES learning_learner,
    number integer NOT NULL CHECK (number > 0),
    day date NOT NULL,
    place text NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    what text NOT NULL CHECK (length(what) BETWEEN 1 AND 1000),
    PRIMARY KEY (learner, number)
);
COMMENT ON TABLE learning_practice_entry IS 'What a learner did at work, without names of those who were cared for.';

CREATE TABLE learning_practice (
    learner uuid PRIMARY KEY REFERENCES learning_learner,
    state text NOT NULL CHECK (state IN ('SENT', 'RETURNED', 'CONFIRMED')),
    round integer NOT NULL CHECK (round > 0),
    decided_by uuid REFERENCES directory_person,
    decided_at timestamptz,
    because text,
    CHECK ((state = 'SENT') = (decided_by IS NULL)),
    CHECK ((state = 'RETURNED') = (because IS NOT NULL))
);
COMMENT ON TABLE learning_practice IS 'The confirmation of a practice log by the superior; no row: never sent.';
COMMENT ON COLUMN learning_practice.round IS 'How often it was sent; part of the number under which it is asked.';

INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('learning.confirmDays', 'WORKING_DAYS', 1, 30);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('learning.confirmDays', DATE '2020-01-01', 5, 'Pedoman BKPSDM: catatan praktik belajar mandiri dikonfirmasi atasan langsung');
--rollback DELETE FROM policy_setting WHERE key = 'learning.confirmDays'; DELETE FROM policy_key WHERE key = 'learning.confirmDays'; DROP TABLE learning_practice; DROP TABLE learning_practice_entry;
