--liquibase formatted sql

--changeset bangkom:letter-0006
CREATE TABLE letter_recipient_unit (
    letter uuid NOT NULL,
    person uuid NOT NULL,
    unit text NOT NULL REFERENCES directory_unit DEFERRABLE INITIALLY IMMEDIATE,
    PRIMARY KEY (letter, person, unit),
    FOREIGN KEY (letter, person) REFERENCES letter_recipient
);
COMMENT ON TABLE letter_recipient_unit IS 'For which perangkat daerah a head was asked for proposals by this letter.';
INSERT INTO letter_recipient_unit (letter, person, unit)
SELECT r.letter, r.person, c.unit FROM letter_letter l JOIN letter_recipient r ON r.letter = l.id
    JOIN batch_call c ON c.batch = l.batch JOIN directory_unit u ON u.code = c.unit
WHERE l.kind = 'REQUEST' AND u.name = ANY (string_to_array(r.unit, '; '));
--rollback DROP TABLE letter_recipient_unit;
