--liquibase formatted sql

--changeset bangkom:letter-0001
CREATE TABLE letter_letter (
    id uuid PRIMARY KEY,
    batch text NOT NULL REFERENCES batch,
    kind text NOT NULL CHECK (kind IN ('CALL_UP', 'CHANGE', 'CANCELLATION')),
    number text NOT NULL CHECK (number <> ''),
    number_key text NOT NULL CHECK (number_key <> ''),
    day date NOT NULL,
    urgent boolean NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    place text NOT NULL,
    hour time,
    reason text NOT NULL,
    follows uuid REFERENCES letter_letter,
    signer_name text NOT NULL,
    signer_rank text NOT NULL,
    signer_number text NOT NULL,
    signer_title text NOT NULL,
    recorded_by uuid NOT NULL REFERENCES directory_person,
    recorded_at timestamptz NOT NULL,
    CHECK (starts <= ends),
    CHECK ((kind = 'CALL_UP') = (reason = '')),
    CHECK ((kind = 'CALL_UP') = (follows IS NULL))
);
CREATE UNIQUE INDEX letter_letter_number ON letter_letter (number_key, (extract(year FROM day)));
CREATE INDEX letter_letter_batch ON letter_letter (batch, recorded_at);
COMMENT ON TABLE letter_letter IS 'Register of outgoing letters to participants; never changed, a later letter follows an earlier one.';
COMMENT ON COLUMN letter_letter.number_key IS 'Letters and digits of the number in lower case: a number of the agenda book stands once a year.';
COMMENT ON COLUMN letter_letter.starts IS 'Days, place and hour as this letter says them.';
COMMENT ON COLUMN letter_letter.hour IS 'When the first session began, in the time of the city.';
COMMENT ON COLUMN letter_letter.reason IS 'Why the dates moved or the batch was cancelled; empty in a call-up.';
COMMENT ON COLUMN letter_letter.follows IS 'The letter whose dates a change or a cancellation takes up.';
CREATE TABLE letter_recipient (
    letter uuid NOT NULL REFERENCES letter_letter,
    person uuid NOT NULL REFERENCES directory_person,
    name text NOT NULL,
    number text NOT NULL,
    position text NOT NULL,
    unit text NOT NULL,
    PRIMARY KEY (letter, person)
);
CREATE INDEX letter_recipient_person ON letter_recipient (person);
COMMENT ON TABLE letter_recipient IS 'To whom a letter went, with name, employee number, position and unit as printed on it.';
--rollback DROP TABLE letter_recipient; DROP TABLE letter_letter;
