--liquibase formatted sql

--changeset bangkom:ledger-0010
ALTER TABLE ledger_credit
    ADD COLUMN started date,
    ADD COLUMN provider text NOT NULL DEFAULT '',
    ADD COLUMN form integer,
    ADD COLUMN certificate_number text NOT NULL DEFAULT '',
    ADD COLUMN international boolean NOT NULL DEFAULT false,
    ADD COLUMN replaces uuid UNIQUE REFERENCES ledger_credit,
    ADD CONSTRAINT ledger_credit_days CHECK (started IS NULL OR started <= completed),
    ADD CONSTRAINT ledger_credit_kind CHECK (reverses IS NULL OR replaces IS NULL);
ALTER TABLE ledger_credit DROP CONSTRAINT ledger_credit_check;
ALTER TABLE ledger_credit ADD CONSTRAINT ledger_credit_reason
    CHECK ((reverses IS NULL AND replaces IS NULL) = (reason IS NULL));
COMMENT ON COLUMN ledger_credit.started IS 'First day of the training; null where only its last is known.';
COMMENT ON COLUMN ledger_credit.provider IS 'Who held it, as printed on the certificate; empty: not known.';
COMMENT ON COLUMN ledger_credit.form IS 'Kind of training of BKN (jenisDiklatId); null: not known.';
COMMENT ON COLUMN ledger_credit.certificate_number IS 'As printed; empty: none.';
COMMENT ON COLUMN ledger_credit.replaces IS 'The reversed credit that this one posts again, corrected; once.';
COMMENT ON COLUMN ledger_credit.reason IS 'Why a credit was taken back or posted again.';
--rollback ALTER TABLE ledger_credit DROP CONSTRAINT ledger_credit_reason; ALTER TABLE ledger_credit ADD CONSTRAINT ledger_credit_check CHECK ((reverses IS NULL) = (reason IS NULL)) NOT VALID; ALTER TABLE ledger_credit DROP CONSTRAINT ledger_credit_days, DROP CONSTRAINT ledger_credit_kind, DROP COLUMN started, DROP COLUMN provider, DROP COLUMN form, DROP COLUMN certificate_number, DROP COLUMN international, DROP COLUMN replaces;

--changeset bangkom:ledger-0011
CREATE TABLE ledger_certificate (
    person uuid NOT NULL REFERENCES directory_person,
    number_key text NOT NULL CHECK (number_key <> ''),
    credit uuid NOT NULL REFERENCES ledger_credit,
    PRIMARY KEY (person, number_key)
);
CREATE INDEX ledger_certificate_credit ON ledger_certificate (credit);
COMMENT ON TABLE ledger_certificate IS 'Certificates that are credited at present: one credit a person and number, whichever path it came by.';
COMMENT ON COLUMN ledger_certificate.number_key IS 'Letters and digits of the number in lower case.';
--rollback DROP TABLE ledger_certificate;

--changeset bangkom:ledger-0012
CREATE TABLE ledger_conversion (
    form integer NOT NULL,
    valid_from date NOT NULL,
    unit text NOT NULL CHECK (unit IN ('HOURS', 'DAY', 'ACTIVITY')),
    national integer CHECK (national > 0),
    international integer CHECK (international > 0),
    international_percent integer NOT NULL DEFAULT 0 CHECK (international_percent BETWEEN 0 AND 100),
    monthly_cap integer CHECK (monthly_cap > 0),
    confirmed boolean NOT NULL,
    legal_basis text NOT NULL CHECK (legal_basis <> ''),
    PRIMARY KEY (form, valid_from),
    CHECK ((unit = 'HOURS') = (national IS NULL)),
    CHECK ((unit = 'HOURS') = (international IS NULL)),
    CHECK (monthly_cap IS NULL OR unit = 'ACTIVITY')
);
COMMENT ON TABLE ledger_conversion IS 'How many learning hours (JP) a day or an activity of a form credits where it states none, from a day on.';
COMMENT ON COLUMN ledger_conversion.unit IS 'HOURS: the stated hours count; DAY, ACTIVITY: so many hours each.';
COMMENT ON COLUMN ledger_conversion.international_percent IS 'What stated hours abroad count more.';
COMMENT ON COLUMN ledger_conversion.monthly_cap IS 'Most activities a person and month that count, over all forms with a cap.';
COMMENT ON COLUMN ledger_conversion.confirmed IS 'Whether the row was compared with the annex of the regulation.';
INSERT INTO ledger_conversion (form, valid_from, unit, national, international, international_percent, monthly_cap, confirmed, legal_basis)
SELECT form, DATE '2019-01-01', unit, national, international, percent, cap, confirmed, 'Peraturan LAN 10/2018 lampiran'
FROM (VALUES
    (1, 'HOURS', NULL, NULL, 0, NULL, true),
    (5, 'HOURS', NULL, NULL, 20, NULL, true), (3, 'HOURS', NULL, NULL, 20, NULL, true),
    (2, 'HOURS', NULL, NULL, 20, NULL, true), (6, 'HOURS', NULL, NULL, 20, NULL, true),
    (9, 'DAY', 4, 6, 0, NULL, true), (4, 'DAY', 5, 7, 0, NULL, true),
    (11, 'HOURS', NULL, NULL, 20, NULL, false), (12, 'HOURS', NULL, NULL, 20, NULL, false),
    (8, 'HOURS', NULL, NULL, 20, NULL, false), (7, 'HOURS', NULL, NULL, 20, NULL, false),
    (13, 'HOURS', NULL, NULL, 20, NULL, false),
    (16, 'HOURS', NULL, NULL, 20, NULL, false), (17, 'HOURS', NULL, NULL, 20, NULL, false),
    (14, 'ACTIVITY', 2, 4, 0, 2, false), (15, 'ACTIVITY', 2, 4, 0, 2, false), (22, 'ACTIVITY', 2, 4, 0, 2, false),
    (23, 'ACTIVITY', 2, 4, 0, 2, false), (24, 'ACTIVITY', 2, 4, 0, 2, false),
    (18, 'ACTIVITY', 20, 24, 0, NULL, false), (10, 'ACTIVITY', 20, 24, 0, NULL, false), (21, 'ACTIVITY', 20, 24, 0, NULL, false),
    (20, 'ACTIVITY', 10, 20, 0, NULL, false),
    (19, 'HOURS', NULL, NULL, 0, NULL, false), (25, 'HOURS', NULL, NULL, 0, NULL, false)
) AS r (form, unit, national, international, percent, cap, confirmed);
--rollback DROP TABLE ledger_conversion;
