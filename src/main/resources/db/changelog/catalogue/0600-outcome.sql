--liquibase formatted sql

--changeset bangkom:catalogue-0600
CREATE TABLE catalogue_outcome (
    evaluation text PRIMARY KEY,
    programme  text NOT NULL REFERENCES catalogue_programme,
    batch      text NOT NULL,
    verdict    text NOT NULL CHECK (verdict IN ('CONTINUE', 'CONTINUE_WITH_IMPROVEMENT', 'ADJUST_METHOD', 'REPLACE_OR_STOP', 'REVIEW_NEED')),
    day        date NOT NULL,
    renewed    integer
);
CREATE INDEX catalogue_outcome_programme ON catalogue_outcome (programme, day DESC);
COMMENT ON TABLE catalogue_outcome IS 'What is to become of a programme by the evaluation of a batch, as it was decided or recorded; read where the next needs and plans are made.';
COMMENT ON COLUMN catalogue_outcome.renewed IS 'The version that followed where the method was to be adjusted; null: none yet.';
--rollback DROP TABLE catalogue_outcome;
