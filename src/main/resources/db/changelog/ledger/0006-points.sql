--liquibase formatted sql

--changeset bangkom:ledger-0050
ALTER TABLE ledger_evidence
    ADD COLUMN profession text CHECK (profession <> ''),
    ADD COLUMN points_number text CHECK (points_number <> ''),
    ADD COLUMN points numeric(5, 2) CHECK (points > 0);
ALTER TABLE ledger_evidence ADD CONSTRAINT ledger_evidence_points
    CHECK ((profession IS NULL) = (points IS NULL) AND (points_number IS NULL) = (points IS NULL));
CREATE INDEX ledger_evidence_professions ON ledger_evidence (completed) WHERE points IS NOT NULL;
COMMENT ON COLUMN ledger_evidence.points IS 'Credit points (SKP) that the training gives in a health profession, under the number of the body that gave them.';
--rollback ALTER TABLE ledger_evidence DROP COLUMN profession, DROP COLUMN points_number, DROP COLUMN points;
