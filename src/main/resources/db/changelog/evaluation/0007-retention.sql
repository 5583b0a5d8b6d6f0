--liquibase formatted sql

--changeset bangkom:evaluation-0009
ALTER TABLE evaluation_verdict ADD COLUMN retained double precision;
COMMENT ON COLUMN evaluation_verdict.retained IS 'The mean of the delayed test in percent of that of the post-test, of whoever sat both; null: none was held, too few sat both, or it was too early.';
INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('evaluation.retentionLow', 'PERCENT', 0, 100);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('evaluation.retentionLow', DATE '2020-01-01', 80, 'Pedoman BKPSDM: tabel putusan evaluasi program; yang dipelajari harus masih diingat saat tes tunda');
--rollback DELETE FROM policy_setting WHERE key = 'evaluation.retentionLow'; DELETE FROM policy_key WHERE key = 'evaluation.retentionLow'; ALTER TABLE evaluation_verdict DROP COLUMN retained;
