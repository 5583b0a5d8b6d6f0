--liquibase formatted sql

--changeset bangkom:ledger-0020
CREATE TABLE ledger_evidence (
    number text PRIMARY KEY,
    person uuid NOT NULL REFERENCES directory_person,
    unit text NOT NULL REFERENCES directory_unit,
    handed_in_by uuid NOT NULL REFERENCES directory_person,
    handed_in_at timestamptz NOT NULL,
    status text NOT NULL CHECK (status IN ('RELEVANCE', 'VERIFYING', 'RETURNED', 'CREDITED', 'REJECTED', 'WITHDRAWN')),
    version integer NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    form integer NOT NULL,
    provider text NOT NULL CHECK (provider <> ''),
    place text NOT NULL,
    started date NOT NULL,
    completed date NOT NULL,
    stated_hours integer CHECK (stated_hours >= 0),
    amount integer CHECK (amount > 0),
    certificate_number text NOT NULL,
    certificate_key text NOT NULL CHECK (certificate_key <> ''),
    certificate_day date,
    international boolean NOT NULL,
    relevance text NOT NULL,
    file uuid NOT NULL,
    allowed_hours integer CHECK (allowed_hours >= 0),
    reason text,
    credit uuid REFERENCES ledger_credit,
    CHECK (started <= completed),
    CHECK (stated_hours IS NOT NULL OR amount IS NOT NULL),
    CHECK ((status = 'CREDITED') = (credit IS NOT NULL))
);
CREATE UNIQUE INDEX ledger_evidence_open ON ledger_evidence (person, certificate_key) WHERE status IN ('RELEVANCE', 'VERIFYING', 'RETURNED');
CREATE INDEX ledger_evidence_person ON ledger_evidence (person, handed_in_at);
CREATE TABLE ledger_evidence_number (year integer PRIMARY KEY, last integer NOT NULL);
COMMENT ON TABLE ledger_evidence IS 'Evidence of a training elsewhere that somebody handed in, and what became of it; a case of the process external-learning.';
COMMENT ON COLUMN ledger_evidence.certificate_key IS 'Letters and digits of the certificate number in lower case; one open case a person and certificate.';
COMMENT ON COLUMN ledger_evidence.amount IS 'Days or activities, where no hours are stated.';
COMMENT ON COLUMN ledger_evidence.allowed_hours IS 'Hours the analyst credits; null: as proposed.';
COMMENT ON COLUMN ledger_evidence.reason IS 'Why it was returned, rejected, or credited with fewer hours.';
--rollback DROP TABLE ledger_evidence_number; DROP TABLE ledger_evidence;

--changeset bangkom:ledger-0021
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('ledger.evidenceMonths', 'MONTHS', 1, 60),
    ('ledger.relevanceDays', 'WORKING_DAYS', 1, 30),
    ('ledger.verificationDays', 'WORKING_DAYS', 1, 30),
    ('ledger.revisionDays', 'WORKING_DAYS', 1, 30),
    ('ledger.routineHours', 'HOURS', 0, 200);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('ledger.evidenceMonths', DATE '2020-01-01', 12, 'Pedoman BKPSDM: bukti diserahkan paling lambat setahun setelah selesai'),
    ('ledger.relevanceDays', DATE '2020-01-01', 3, 'Pedoman BKPSDM: atasan memastikan relevansi'),
    ('ledger.verificationDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: bukti diverifikasi'),
    ('ledger.revisionDays', DATE '2020-01-01', 10, 'Pedoman BKPSDM: bukti diperbaiki'),
    ('ledger.routineHours', DATE '2020-01-01', 10, 'Pedoman BKPSDM: kegiatan pendek dari penyelenggara yang dikenal');
--rollback DELETE FROM policy_setting WHERE key IN ('ledger.evidenceMonths', 'ledger.relevanceDays', 'ledger.verificationDays', 'ledger.revisionDays', 'ledger.routineHours'); DELETE FROM policy_key WHERE key IN ('ledger.evidenceMonths', 'ledger.relevanceDays', 'ledger.verificationDays', 'ledger.revisionDays', 'ledger.routineHours');
