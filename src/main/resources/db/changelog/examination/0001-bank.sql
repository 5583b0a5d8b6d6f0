--liquibase formatted sql

--changeset bangkom:examination-0001
CREATE TABLE examination_bank (
    programme text PRIMARY KEY REFERENCES catalogue_programme,
    minutes integer NOT NULL DEFAULT 20 CHECK (minutes BETWEEN 1 AND 480),
    passing integer NOT NULL DEFAULT 70 CHECK (passing BETWEEN 0 AND 100)
);
COMMENT ON TABLE examination_bank IS 'The question bank of a programme with what its tests are sat by; its row is the lock under which the bank is changed.';
COMMENT ON COLUMN examination_bank.minutes IS 'How long a test takes.';
COMMENT ON COLUMN examination_bank.passing IS 'The score from which a test is passed, of 100.';

CREATE TABLE examination_item (
    id uuid PRIMARY KEY,
    programme text NOT NULL REFERENCES examination_bank,
    number integer NOT NULL CHECK (number > 0),
    withdrawn_by uuid REFERENCES directory_person,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    UNIQUE (programme, number),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
COMMENT ON TABLE examination_item IS 'Questions; never deleted, because answers name them.';
COMMENT ON COLUMN examination_item.number IS 'The number people name within the bank.';

CREATE TABLE examination_item_version (
    item uuid NOT NULL REFERENCES examination_item,
    version integer NOT NULL CHECK (version > 0),
    topic text NOT NULL,
    competency text NOT NULL DEFAULT '',
    stem text NOT NULL,
    options text[] NOT NULL CHECK (cardinality(options) BETWEEN 2 AND 6),
    key integer NOT NULL,
    explanation text NOT NULL DEFAULT '',
    level integer NOT NULL CHECK (level BETWEEN 1 AND 3),
    practice boolean NOT NULL DEFAULT false,
    written_by uuid REFERENCES directory_person,
    written_at timestamptz NOT NULL,
    approved_by uuid REFERENCES directory_person,
    approved_at timestamptz,
    PRIMARY KEY (item, version),
    CHECK (key BETWEEN 1 AND cardinality(options)),
    CHECK (written_by <> approved_by)
);
COMMENT ON TABLE examination_item_version IS 'The words of questions: rows are added and approved, never changed.';
COMMENT ON COLUMN examination_item_version.key IS 'The number of the right option, counted from 1.';
COMMENT ON COLUMN examination_item_version.practice IS 'For practice only, in no test.';
COMMENT ON COLUMN examination_item_version.written_by IS 'Null: came with the product.';
COMMENT ON COLUMN examination_item_version.approved_at IS 'Null: waits for a second person; the newest approved version is the one that is asked.';
--rollback DROP TABLE examination_item_version; DROP TABLE examination_item; DROP TABLE examination_bank;
