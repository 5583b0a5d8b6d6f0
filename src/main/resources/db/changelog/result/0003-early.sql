--liquibase formatted sql

--changeset bangkom:result-0005
CREATE TABLE result_early (
    batch text NOT NULL,
    person uuid NOT NULL,
    score numeric(5, 2) NOT NULL CHECK (score BETWEEN 0 AND 100),
    completed_on date NOT NULL,
    posted_at timestamptz,
    PRIMARY KEY (batch, person),
    FOREIGN KEY (batch, person) REFERENCES participant_participant
);
COMMENT ON TABLE result_early IS 'Whoever completed a self-paced course has passed by rule before the results of his batch are opened.';
COMMENT ON COLUMN result_early.posted_at IS 'Since when certificate and learning hours are there.';
--rollback DROP TABLE result_early;
