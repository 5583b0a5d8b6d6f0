--liquibase formatted sql

--changeset bangkom:ledger-0004
CREATE TABLE ledger_export (
    no integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_at timestamptz NOT NULL,
    made_by uuid NOT NULL REFERENCES directory_person
);
CREATE TABLE ledger_export_line (
    credit uuid PRIMARY KEY REFERENCES ledger_credit,
    export integer NOT NULL REFERENCES ledger_export,
    part text NOT NULL CHECK (part IN ('COURSE', 'STRUCTURAL', 'TAKEN_BACK', 'IMPORTED', 'NO_HOURS', 'NO_NUMBER', 'NEVER_SENT'))
);
CREATE INDEX ledger_export_line_export ON ledger_export_line (export);
COMMENT ON TABLE ledger_export IS 'Files made for the national system (SIASN), oldest first; each can be made again as it was.';
COMMENT ON TABLE ledger_export_line IS 'Which row of the ledger went into which file; a credit or a reversal goes once.';
COMMENT ON COLUMN ledger_export_line.part IS 'Its sheet, or why it was left out.';
--rollback DROP TABLE ledger_export_line; DROP TABLE ledger_export;
