--liquibase formatted sql

--changeset bangkom:eligibility-0002
CREATE TABLE eligibility_check (
    case_number   text NOT NULL,
    no            bigint GENERATED ALWAYS AS IDENTITY,
    occasion      text NOT NULL CHECK (occasion IN ('SUBMITTED', 'RESUBMITTED', 'RESCHEDULED')),
    table_version text NOT NULL,
    rules         text NOT NULL,
    checked_at    timestamptz NOT NULL,
    PRIMARY KEY (case_number, no)
);
COMMENT ON TABLE eligibility_check IS 'What the table of requirements said when it counted: by which version, and which of its rows spoke';
COMMENT ON COLUMN eligibility_check.case_number IS 'The case for which it counted: the number of a nomination';
COMMENT ON COLUMN eligibility_check.rules IS 'Rows that refuse, need a reason or miss a fact, such as E03.pending E10.cap; empty: none spoke';
--rollback DROP TABLE eligibility_check;
