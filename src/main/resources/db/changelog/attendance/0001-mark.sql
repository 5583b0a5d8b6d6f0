--liquibase formatted sql

--changeset bangkom:attendance-0001
CREATE TABLE attendance_key (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    key bytea NOT NULL CHECK (octet_length(key) = 32)
);
COMMENT ON TABLE attendance_key IS 'The key of this installation, from which the secret of each session, of proofs and of badges is derived; shown nowhere.';
INSERT INTO attendance_key (key)
SELECT sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
--rollback DROP TABLE attendance_key;

--changeset bangkom:attendance-0002
CREATE TABLE attendance_mark (
    session uuid NOT NULL REFERENCES session_session,
    person uuid NOT NULL REFERENCES directory_person,
    state text CHECK (state IN ('HADIR', 'IZIN', 'SAKIT', 'TANPA_KETERANGAN')),
    in_at timestamptz,
    out_at timestamptz,
    late integer NOT NULL CHECK (late >= 0),
    how text NOT NULL CHECK (how IN ('QR', 'MANUAL', 'PAPER', 'SCANNED')),
    by uuid NOT NULL REFERENCES directory_person,
    reason text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (session, person)
);
COMMENT ON TABLE attendance_mark IS 'Attendance of a participant at a session, one row each; in_at is the first scan.';
COMMENT ON COLUMN attendance_mark.state IS 'Null: taken back, nothing is recorded.';
COMMENT ON COLUMN attendance_mark.late IS 'Whole minutes after the beginning; 0 for those who were in time.';
COMMENT ON COLUMN attendance_mark.reason IS 'Why it was recorded by hand; empty for scans.';

CREATE TABLE attendance_change (
    session uuid NOT NULL,
    person uuid NOT NULL,
    state text,
    in_at timestamptz,
    out_at timestamptz,
    late integer NOT NULL,
    how text NOT NULL,
    by uuid NOT NULL REFERENCES directory_person,
    reason text NOT NULL,
    version integer NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (session, person, version),
    FOREIGN KEY (session, person) REFERENCES attendance_mark
);
COMMENT ON TABLE attendance_change IS 'Every version of every mark, for undoing and for saying who recorded what; rows are only added.';
--rollback DROP TABLE attendance_change; DROP TABLE attendance_mark;

--changeset bangkom:attendance-0003
CREATE TABLE attendance_reopening (
    session uuid NOT NULL REFERENCES session_session,
    opened_at timestamptz NOT NULL,
    until timestamptz NOT NULL CHECK (until > opened_at),
    by uuid NOT NULL REFERENCES directory_person,
    reason text NOT NULL,
    PRIMARY KEY (session, opened_at)
);
COMMENT ON TABLE attendance_reopening IS 'When the code of a session was shown again after its time, and why; the latest counts.';

CREATE TABLE attendance_signed_list (
    file uuid PRIMARY KEY REFERENCES document_file,
    session uuid NOT NULL REFERENCES session_session
);
CREATE INDEX attendance_signed_list_session ON attendance_signed_list (session);
COMMENT ON TABLE attendance_signed_list IS 'Photographs and scans of signed lists.';

CREATE TABLE attendance_scan (
    id uuid PRIMARY KEY,
    session uuid NOT NULL REFERENCES session_session,
    person uuid REFERENCES directory_person,
    outcome text NOT NULL,
    by uuid NOT NULL REFERENCES directory_person,
    taken_at timestamptz NOT NULL
);
COMMENT ON TABLE attendance_scan IS 'Scans of the organisers'' scanners by the number that the scanner gave them (idempotency key): sent again, each is answered as the first time and recorded once.';
--rollback DROP TABLE attendance_scan; DROP TABLE attendance_signed_list; DROP TABLE attendance_reopening;

--changeset bangkom:attendance-0004
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
('delivery.qrBefore', DATE '2020-01-01', 15, 'Pedoman BKPSDM: kode kehadiran dibuka lima belas menit sebelum sesi dimulai'),
('delivery.qrAfter', DATE '2020-01-01', 30, 'Pedoman BKPSDM: kode kehadiran ditutup tiga puluh menit setelah sesi dimulai');
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
('delivery.qrBefore', 'MINUTES', 0, 120),
('delivery.qrAfter', 'MINUTES', 1, 240);
--rollback DELETE FROM policy_key WHERE key IN ('delivery.qrBefore', 'delivery.qrAfter'); DELETE FROM policy_setting WHERE key IN ('delivery.qrBefore', 'delivery.qrAfter');
