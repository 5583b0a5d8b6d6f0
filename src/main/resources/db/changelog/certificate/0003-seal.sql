--liquibase formatted sql

--changeset bangkom:certificate-0005
CREATE TABLE certificate_seal (
    certificate uuid PRIMARY KEY REFERENCES certificate_certificate,
    state text NOT NULL CHECK (state IN ('WAITING', 'ASKED', 'SEALED', 'REFUSED', 'UNANSWERED')),
    word text,
    changed_at timestamptz NOT NULL,
    content bytea,
    CHECK ((state = 'SEALED') = (content IS NOT NULL)),
    CHECK ((state = 'REFUSED') = (word IS NOT NULL))
);
COMMENT ON TABLE certificate_seal IS 'The electronic seal of a certificate issued while the seal service was configured; no row: issued without one.';
COMMENT ON COLUMN certificate_seal.state IS 'ASKED is written before the service is asked, so that whoever finds it never asks by itself again.';
COMMENT ON COLUMN certificate_seal.word IS 'Why it was refused: a code of ours, or what the service said.';
COMMENT ON COLUMN certificate_seal.content IS 'The sealed PDF, which is served instead of a print while the certificate is valid.';
--rollback DROP TABLE certificate_seal;
