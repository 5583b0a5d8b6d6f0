--liquibase formatted sql

--changeset bangkom:letter-0007
ALTER TABLE letter_letter DROP CONSTRAINT letter_letter_kind;
ALTER TABLE letter_letter ADD CONSTRAINT letter_letter_kind
    CHECK (kind IN ('REQUEST', 'CALL_UP', 'CHANGE', 'CANCELLATION', 'ASSIGNMENT', 'RESULT'));
CREATE TABLE letter_outcome (
    letter uuid NOT NULL,
    person uuid NOT NULL REFERENCES directory_person,
    superior uuid NOT NULL,
    name text NOT NULL,
    number text NOT NULL,
    position text NOT NULL,
    unit text NOT NULL,
    outcome text NOT NULL,
    passed boolean NOT NULL,
    score numeric(5, 2),
    hours integer NOT NULL CHECK (hours >= 0),
    certificate text NOT NULL,
    measured date,
    PRIMARY KEY (letter, person),
    FOREIGN KEY (letter, superior) REFERENCES letter_recipient
);
CREATE INDEX letter_outcome_superior ON letter_outcome (letter, superior);
COMMENT ON TABLE letter_outcome IS 'What a letter tells a superior about his people, one page each, as printed on it.';
COMMENT ON COLUMN letter_outcome.hours IS 'Learning hours that were credited; 0 for whoever did not pass.';
COMMENT ON COLUMN letter_outcome.measured IS 'When the superior is asked how it is applied at work; null where that is not measured.';
--rollback DROP TABLE letter_outcome; DELETE FROM letter_recipient WHERE letter IN (SELECT id FROM letter_letter WHERE kind = 'RESULT'); DELETE FROM letter_letter WHERE kind = 'RESULT'; ALTER TABLE letter_letter DROP CONSTRAINT letter_letter_kind; ALTER TABLE letter_letter ADD CONSTRAINT letter_letter_kind CHECK (kind IN ('REQUEST', 'CALL_UP', 'CHANGE', 'CANCELLATION', 'ASSIGNMENT'));
