--liquibase formatted sql

--changeset bangkom:learning-0010
CREATE TABLE learning_feedback (
    learner uuid NOT NULL REFERENCES learning_learner ON DELETE CASCADE,
    number integer NOT NULL CHECK (number > 0),
    clear boolean NOT NULL,
    words text NOT NULL CHECK (length(words) <= 500),
    given_on date NOT NULL,
    PRIMARY KEY (learner, number),
    CHECK (clear OR words <> '')
);
COMMENT ON TABLE learning_feedback IS 'What a learner says of a page; the last word counts. Keepers of the programme read it without his name.';
--rollback DROP TABLE learning_feedback;
