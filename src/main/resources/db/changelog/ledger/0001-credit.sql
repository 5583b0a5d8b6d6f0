--liquibase formatted sql

--changeset bangkom:ledger-0001
CREATE TABLE ledger_credit (
    id uuid PRIMARY KEY,
    person uuid NOT NULL REFERENCES directory_person,
    programme text REFERENCES catalogue_programme,
    title text NOT NULL,
    completed date NOT NULL,
    learning_hours integer NOT NULL,
    evidence text NOT NULL CHECK (evidence <> ''),
    source text NOT NULL UNIQUE,
    reverses uuid UNIQUE REFERENCES ledger_credit,
    reason text,
    posted_by uuid REFERENCES directory_person,
    posted_at timestamptz NOT NULL,
    CHECK ((reverses IS NULL) = (reason IS NULL)),
    CHECK (reverses IS NOT NULL OR learning_hours >= 0)
);
CREATE INDEX ledger_credit_person ON ledger_credit (person, completed);
COMMENT ON TABLE ledger_credit IS 'Learning hours (JP) credited to persons. Append-only: a correction reverses and posts anew.';
COMMENT ON COLUMN ledger_credit.programme IS 'Null for training outside the catalogue.';
COMMENT ON COLUMN ledger_credit.source IS 'What the credit comes from, once: a participation, a line of an import, the credit it reverses.';
COMMENT ON COLUMN ledger_credit.reverses IS 'The credit this row takes back, with its hours negated.';
COMMENT ON COLUMN ledger_credit.posted_by IS 'Null: the system.';
--rollback DROP TABLE ledger_credit;

--changeset bangkom:ledger-0002 splitStatements:false
CREATE FUNCTION ledger_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ledger_credit is append-only: reverse and post anew';
END $$;
CREATE TRIGGER ledger_credit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_credit
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
--rollback DROP TRIGGER ledger_credit_append_only ON ledger_credit; DROP FUNCTION ledger_refuse_change();

--changeset bangkom:ledger-0003
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
('ledger.yearlyTarget', DATE '2020-01-01', 20, 'PP 11/2017 jo. PP 17/2020 pasal 203 ayat (4): paling sedikit 20 JP dalam satu tahun'),
('ledger.contractCap', DATE '2020-01-01', 24, 'PP 49/2018 pasal 40 ayat (1): paling lama 24 JP dalam satu tahun perjanjian kerja');
--rollback DELETE FROM policy_setting WHERE key LIKE 'ledger.%';
