--liquibase formatted sql

--changeset bangkom:competency-0001
CREATE TABLE competency (
    code       text PRIMARY KEY CHECK (code ~ '^[A-Z]{1,3}\.[A-Z0-9]{1,8}$'),
    kind       text NOT NULL CHECK (kind IN ('MANAGERIAL', 'SOCIOCULTURAL', 'TECHNICAL')),
    name       text NOT NULL,
    definition text NOT NULL,
    agency     text,
    sort       integer NOT NULL,
    active     boolean NOT NULL DEFAULT true
);
COMMENT ON TABLE competency IS 'The dictionary of competencies; own wording after PermenPANRB 38/2017.';
COMMENT ON COLUMN competency.agency IS 'Supervising agency of a technical competency.';

CREATE TABLE competency_level (
    code  text     NOT NULL REFERENCES competency,
    level smallint NOT NULL CHECK (level BETWEEN 1 AND 5),
    words text     NOT NULL,
    PRIMARY KEY (code, level)
);
COMMENT ON TABLE competency_level IS 'What mastering a competency on each of the five levels means.';

CREATE TABLE competency_indicator (
    code  text     NOT NULL,
    level smallint NOT NULL,
    no    smallint NOT NULL CHECK (no BETWEEN 1 AND 9),
    words text     NOT NULL,
    PRIMARY KEY (code, level, no),
    FOREIGN KEY (code, level) REFERENCES competency_level
);
COMMENT ON TABLE competency_indicator IS 'Behaviour that shows a level: three for each of the nine general competencies, two for technical ones.';
--rollback DROP TABLE competency_indicator; DROP TABLE competency_level; DROP TABLE competency;
