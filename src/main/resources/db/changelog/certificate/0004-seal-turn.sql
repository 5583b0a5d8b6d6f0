--liquibase formatted sql

--changeset bangkom:certificate-0006
ALTER TABLE certificate_seal DROP CONSTRAINT certificate_seal_check1;
UPDATE certificate_seal SET word = 'SILENT' WHERE state = 'UNANSWERED';
ALTER TABLE certificate_seal ADD CONSTRAINT certificate_seal_word CHECK ((state IN ('REFUSED', 'UNANSWERED')) = (word IS NOT NULL));
CREATE INDEX certificate_seal_pending ON certificate_seal (changed_at) WHERE state IN ('WAITING', 'ASKED');
COMMENT ON COLUMN certificate_seal.word IS 'Why it was refused or not answered: a code of ours, or what the service said.';
CREATE TABLE certificate_seal_turn (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    node uuid NOT NULL,
    until timestamptz NOT NULL
);
INSERT INTO certificate_seal_turn (node, until) VALUES ('00000000-0000-0000-0000-000000000000', 'epoch');
COMMENT ON TABLE certificate_seal_turn IS 'The one node that asks the seal service, until its lease ends.';
DELETE FROM workflow_bulk_row WHERE run IN (SELECT id FROM workflow_bulk_run WHERE kind = 'certificate.seal');
DELETE FROM workflow_bulk_run WHERE kind = 'certificate.seal';
--rollback DROP TABLE certificate_seal_turn; DROP INDEX certificate_seal_pending;
--rollback ALTER TABLE certificate_seal DROP CONSTRAINT certificate_seal_word; UPDATE certificate_seal SET word = NULL WHERE state <> 'REFUSED';
--rollback ALTER TABLE certificate_seal ADD CONSTRAINT certificate_seal_check1 CHECK ((state = 'REFUSED') = (word IS NOT NULL));
