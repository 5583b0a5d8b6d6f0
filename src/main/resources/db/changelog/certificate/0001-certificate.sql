--liquibase formatted sql

--changeset bangkom:certificate-0001
CREATE TABLE certificate_numbering (
    valid_from date PRIMARY KEY,
    class text NOT NULL CHECK (class <> ''),
    pattern text NOT NULL CHECK (pattern LIKE '%{klas}%' AND pattern LIKE '%{urut}%' AND pattern LIKE '%{tahun}%'),
    legal_basis text NOT NULL CHECK (legal_basis <> '')
);
COMMENT ON TABLE certificate_numbering IS 'How certificates are numbered from a day on.';
COMMENT ON COLUMN certificate_numbering.class IS 'Class of the archive (kode klasifikasi arsip).';
COMMENT ON COLUMN certificate_numbering.pattern IS 'With {klas}, {urut}, {kode} (programme), {bulan} (month of issue, roman) and {tahun}; unique, since class, serial and year are in it.';
INSERT INTO certificate_numbering (valid_from, class, pattern, legal_basis) VALUES
('2000-01-01', '800.2.2', '{klas}/{urut}/{kode}/BKPSDM/{bulan}/{tahun}', 'Pedoman BKPSDM; kode klasifikasi arsip Permendagri 83/2022');

CREATE TABLE certificate_series (
    class text NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    last integer NOT NULL CHECK (last >= 0),
    PRIMARY KEY (class, year)
);
COMMENT ON TABLE certificate_series IS 'The last number given in each class and calendar year; its row is the lock under which numbers are taken.';

CREATE TABLE certificate_certificate (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z2-7]{16}$'),
    class text NOT NULL,
    year integer NOT NULL,
    serial integer NOT NULL CHECK (serial > 0),
    event_key text NOT NULL CHECK (event_key <> ''),
    person uuid NOT NULL REFERENCES directory_person,
    name text NOT NULL CHECK (name <> ''),
    employee_number text NOT NULL,
    rank text NOT NULL,
    position text NOT NULL,
    unit text NOT NULL,
    programme text NOT NULL,
    title text NOT NULL,
    run text NOT NULL,
    organiser text NOT NULL,
    partner text NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    place text NOT NULL,
    learning_hours integer NOT NULL CHECK (learning_hours > 0),
    part text NOT NULL CHECK (part IN ('PARTICIPANT', 'TRAINER', 'SELF_PACED')),
    result text NOT NULL CHECK (result IN ('PASSED', 'PASSED_WITH_REMARK')),
    qualification text,
    score numeric(5, 2) CHECK (score BETWEEN 0 AND 100),
    signer_name text NOT NULL,
    signer_rank text NOT NULL,
    signer_employee_number text NOT NULL,
    signer_title text NOT NULL,
    checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{8}$'),
    issued_at timestamptz NOT NULL,
    status text NOT NULL DEFAULT 'VALID' CHECK (status IN ('VALID', 'REVOKED', 'REPLACED')),
    replaced_by uuid UNIQUE REFERENCES certificate_certificate DEFERRABLE INITIALLY DEFERRED,
    reason text,
    changed_by uuid REFERENCES directory_person,
    changed_at timestamptz,
    credit uuid REFERENCES ledger_credit,
    UNIQUE (class, year, serial),
    FOREIGN KEY (class, year) REFERENCES certificate_series,
    CHECK (starts <= ends),
    CHECK ((status = 'VALID') = (reason IS NULL)),
    CHECK ((status = 'VALID') = (changed_at IS NULL)),
    CHECK ((status = 'REPLACED') = (replaced_by IS NOT NULL))
);
CREATE UNIQUE INDEX certificate_one_valid ON certificate_certificate (event_key, person) WHERE status = 'VALID';
CREATE INDEX certificate_person ON certificate_certificate (person, issued_at);
CREATE INDEX certificate_event ON certificate_certificate (event_key, name);
COMMENT ON TABLE certificate_certificate IS 'Certificates with everything they print, frozen at their issue; the printed file is made of it on request and never kept.';
COMMENT ON COLUMN certificate_certificate.code IS '80 random bits in base32: the public address of its QR code.';
COMMENT ON COLUMN certificate_certificate.event_key IS 'The occasion as its module names it, such as the number of a batch.';
COMMENT ON COLUMN certificate_certificate.checksum IS 'First 8 hexadecimal digits of the SHA-256 over number, name, programme, hours, days, result and grade.';
COMMENT ON COLUMN certificate_certificate.signer_title IS 'Post with capacity: who answered for the head of BKPSDM on the day of issue.';
COMMENT ON COLUMN certificate_certificate.credit IS 'The credit that was reversed when it was revoked; a replacement posts it again.';

CREATE TABLE certificate_subject (
    certificate uuid NOT NULL REFERENCES certificate_certificate,
    no integer NOT NULL CHECK (no > 0),
    title text NOT NULL CHECK (title <> ''),
    learning_hours integer NOT NULL CHECK (learning_hours >= 0),
    score numeric(5, 2) CHECK (score BETWEEN 0 AND 100),
    PRIMARY KEY (certificate, no)
);
COMMENT ON TABLE certificate_subject IS 'The lines of the second page, frozen.';
--rollback DROP TABLE certificate_subject; DROP TABLE certificate_certificate; DROP TABLE certificate_series; DROP TABLE certificate_numbering;
