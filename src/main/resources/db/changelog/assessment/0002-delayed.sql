--liquibase formatted sql

--changeset bangkom:assessment-0002
ALTER TABLE assessment_test DROP CONSTRAINT assessment_test_kind_check;
ALTER TABLE assessment_test ADD CONSTRAINT assessment_test_kind_check CHECK (kind IN ('PRE', 'POST', 'REMEDIAL', 'DELAYED'));
INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('assessment.delayedDays', 'WORKING_DAYS', 3, 30);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('assessment.delayedDays', DATE '2020-01-01', 10, 'Pedoman BKPSDM: tes tunda dapat dikerjakan selama sepuluh hari kerja');
--rollback DELETE FROM policy_setting WHERE key = 'assessment.delayedDays'; DELETE FROM policy_key WHERE key = 'assessment.delayedDays'; ALTER TABLE assessment_test DROP CONSTRAINT assessment_test_kind_check; ALTER TABLE assessment_test ADD CONSTRAINT assessment_test_kind_check CHECK (kind IN ('PRE', 'POST', 'REMEDIAL'));
