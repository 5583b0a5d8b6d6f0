--liquibase formatted sql

--changeset bangkom:workflow-0005
--comment When silence escalates.
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('workflow.escalation.after', DATE '2020-01-01', 3, 'Standar pelayanan BKPSDM: eskalasi tiga hari kerja setelah batas waktu');
--rollback DELETE FROM policy_setting WHERE key = 'workflow.escalation.after';
