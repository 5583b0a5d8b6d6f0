--liquibase formatted sql

--changeset bangkom:assessment-0001
CREATE TABLE assessment_test (
    batch text NOT NULL REFERENCES batch,
    kind text NOT NULL CHECK (kind IN ('PRE', 'POST', 'REMEDIAL')),
    chosen boolean NOT NULL,
    closed boolean NOT NULL,
    PRIMARY KEY (batch, kind)
);
CREATE INDEX assessment_test_unclosed ON assessment_test (batch) WHERE NOT closed;
COMMENT ON TABLE assessment_test IS 'Which tests a batch has; window, questions and scores stand in the examinations, under the number of the batch.';
COMMENT ON COLUMN assessment_test.chosen IS 'Its window was chosen by a person and follows the sessions no more.';
COMMENT ON COLUMN assessment_test.closed IS 'Its window is over and nobody is asked to sit it any more.';
INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('assessment.remedialDays', 'WORKING_DAYS', 1, 30);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('assessment.remedialDays', DATE '2020-01-01', 10, 'Pedoman BKPSDM: tes ulang diselesaikan paling lambat sepuluh hari kerja');
--rollback DELETE FROM policy_setting WHERE key = 'assessment.remedialDays'; DELETE FROM policy_key WHERE key = 'assessment.remedialDays'; DROP TABLE assessment_test;
