--liquibase formatted sql

--changeset bangkom:ledger-0005
DELETE FROM ledger_export_line WHERE part = 'NO_NUMBER';
ALTER TABLE ledger_export_line DROP CONSTRAINT ledger_export_line_part_check;
ALTER TABLE ledger_export_line ADD CONSTRAINT ledger_export_line_part_check
    CHECK (part IN ('COURSE', 'STRUCTURAL', 'TAKEN_BACK', 'IMPORTED', 'NO_HOURS', 'NEVER_SENT'));
COMMENT ON COLUMN ledger_export_line.part IS 'Its sheet, or why it was left out for good; rows of people without an employee number wait and are in no file.';
--rollback ALTER TABLE ledger_export_line DROP CONSTRAINT ledger_export_line_part_check;
--rollback ALTER TABLE ledger_export_line ADD CONSTRAINT ledger_export_line_part_check CHECK (part IN ('COURSE', 'STRUCTURAL', 'TAKEN_BACK', 'IMPORTED', 'NO_HOURS', 'NO_NUMBER', 'NEVER_SENT'));
