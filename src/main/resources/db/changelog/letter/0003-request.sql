--liquibase formatted sql

--changeset bangkom:letter-0003 splitStatements:false
DO $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT conname FROM pg_constraint WHERE conrelid = 'letter_letter'::regclass AND contype = 'c'
            AND pg_get_constraintdef(oid) LIKE '%CALL_UP%' LOOP
        EXECUTE format('ALTER TABLE letter_letter DROP CONSTRAINT %I', one.conname);
    END LOOP;
END $$;
--rollback SELECT 1;

--changeset bangkom:letter-0004
ALTER TABLE letter_letter ADD COLUMN deadline date;
ALTER TABLE letter_letter ADD CONSTRAINT letter_letter_kind CHECK (kind IN ('REQUEST', 'CALL_UP', 'CHANGE', 'CANCELLATION'));
ALTER TABLE letter_letter ADD CONSTRAINT letter_letter_reason CHECK ((kind IN ('REQUEST', 'CALL_UP')) = (reason = ''));
ALTER TABLE letter_letter ADD CONSTRAINT letter_letter_deadline CHECK ((kind = 'REQUEST') = (deadline IS NOT NULL));
ALTER TABLE letter_recipient ADD COLUMN quota integer;
COMMENT ON COLUMN letter_letter.deadline IS 'Until when proposals are asked for; null in letters to participants.';
COMMENT ON COLUMN letter_recipient.quota IS 'How many the addressed units are asked to propose; null where no number is set.';
--rollback ALTER TABLE letter_letter DROP CONSTRAINT letter_letter_deadline, DROP CONSTRAINT letter_letter_reason, DROP CONSTRAINT letter_letter_kind, DROP COLUMN deadline; ALTER TABLE letter_recipient DROP COLUMN quota;
