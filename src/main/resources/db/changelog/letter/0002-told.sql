--liquibase formatted sql

--changeset bangkom:letter-0002
ALTER TABLE letter_letter ADD COLUMN no bigint GENERATED ALWAYS AS IDENTITY UNIQUE;
ALTER TABLE letter_recipient ADD COLUMN follows uuid REFERENCES letter_letter;
UPDATE letter_recipient r SET follows = l.follows FROM letter_letter l WHERE l.id = r.letter;
ALTER TABLE letter_letter DROP COLUMN follows;
DROP INDEX letter_letter_number;
UPDATE letter_letter SET number_key = translate(regexp_replace(lower(number), '\s+', '', 'g'), '–—', '--');
CREATE UNIQUE INDEX letter_letter_number ON letter_letter (number_key, (extract(year FROM day)));
COMMENT ON COLUMN letter_letter.no IS 'In which order letters were sent.';
COMMENT ON COLUMN letter_letter.number_key IS 'The number in lower case without blanks; its parts and separators stay, since 81/2 and 8/12 are different letters.';
COMMENT ON COLUMN letter_recipient.follows IS 'The letter that this person had before, which a change or a cancellation takes up.';
--rollback ALTER TABLE letter_letter ADD COLUMN follows uuid REFERENCES letter_letter, DROP COLUMN no;
--rollback UPDATE letter_letter l SET follows = (SELECT r.follows FROM letter_recipient r WHERE r.letter = l.id LIMIT 1);
--rollback ALTER TABLE letter_recipient DROP COLUMN follows;
