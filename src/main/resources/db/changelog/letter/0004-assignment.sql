--liquibase formatted sql

--changeset bangkom:letter-0005
ALTER TABLE letter_letter ADD COLUMN unit text REFERENCES directory_unit;
ALTER TABLE letter_letter DROP CONSTRAINT letter_letter_kind, DROP CONSTRAINT letter_letter_reason;
ALTER TABLE letter_letter ADD CONSTRAINT letter_letter_kind CHECK (kind IN ('REQUEST', 'CALL_UP', 'CHANGE', 'CANCELLATION', 'ASSIGNMENT'));
ALTER TABLE letter_letter ADD CONSTRAINT letter_letter_reason CHECK ((kind IN ('CHANGE', 'CANCELLATION')) = (reason <> ''));
ALTER TABLE letter_letter ADD CONSTRAINT letter_letter_unit CHECK ((kind = 'ASSIGNMENT') = (unit IS NOT NULL));
DROP INDEX letter_letter_number;
CREATE UNIQUE INDEX letter_letter_number ON letter_letter (number_key, (extract(year FROM day)), (coalesce(unit, '')));
ALTER TABLE letter_recipient ADD COLUMN rank text NOT NULL DEFAULT '';
COMMENT ON COLUMN letter_letter.unit IS 'The perangkat daerah whose letter it is, with numbers of its own agenda book; null: BKPSDM.';
COMMENT ON COLUMN letter_recipient.rank IS 'Rank and grade as printed on a letter of assignment; empty where not known.';
--rollback ALTER TABLE letter_letter DROP CONSTRAINT letter_letter_unit, DROP COLUMN unit; ALTER TABLE letter_recipient DROP COLUMN rank;
