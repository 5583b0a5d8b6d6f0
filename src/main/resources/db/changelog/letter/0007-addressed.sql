--liquibase formatted sql

--changeset bangkom:letter-0008
ALTER TABLE letter_outcome ADD COLUMN to_title text, ADD COLUMN to_unit text, ADD COLUMN follows uuid REFERENCES letter_letter;
UPDATE letter_outcome o SET to_title = r.position, to_unit = r.unit FROM letter_recipient r WHERE r.letter = o.letter AND r.person = o.superior;
ALTER TABLE letter_outcome ALTER COLUMN to_title SET NOT NULL, ALTER COLUMN to_unit SET NOT NULL;
COMMENT ON COLUMN letter_outcome.to_title IS 'As what the superior is addressed on this page: the title of the office that he answers for, with his capacity.';
COMMENT ON COLUMN letter_outcome.to_unit IS 'The perangkat daerah of that office.';
COMMENT ON COLUMN letter_outcome.follows IS 'The letter that told another outcome before and is replaced by this page; null where none did.';
--rollback ALTER TABLE letter_outcome DROP COLUMN to_title, DROP COLUMN to_unit, DROP COLUMN follows;
