--liquibase formatted sql

--changeset bangkom:batch-0550
CREATE TABLE batch_decree_sheet (
    batch text PRIMARY KEY REFERENCES batch ON DELETE CASCADE,
    signer_name text,
    signer_rank text,
    signer_number text,
    signer_title text
);
COMMENT ON TABLE batch_decree_sheet IS 'Who signs the decree that set the list, as it was on its day; null: nobody answered for the office.';
CREATE TABLE batch_decree_line (
    batch text NOT NULL REFERENCES batch_decree_sheet ON DELETE CASCADE,
    line integer NOT NULL CHECK (line > 0),
    reserve boolean NOT NULL,
    name text NOT NULL,
    number text NOT NULL,
    rank text NOT NULL,
    position text NOT NULL,
    unit text NOT NULL,
    PRIMARY KEY (batch, line)
);
COMMENT ON TABLE batch_decree_line IS 'Lines of the annexes of a decree as they were when it was set, in the order of the list.';
--rollback DROP TABLE batch_decree_line; DROP TABLE batch_decree_sheet;
