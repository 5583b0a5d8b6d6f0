--liquibase formatted sql

--changeset bangkom:plan-0022
ALTER TABLE plan ADD COLUMN effective_on date;
COMMENT ON COLUMN plan.effective_on IS 'From when an amendment is in force once it is set; null: from the day on which it is set.';
ALTER TABLE plan DROP CONSTRAINT plan_status_check;
ALTER TABLE plan ADD CONSTRAINT plan_status_check
    CHECK (status IN ('DRAFT', 'AT_DIVISION', 'AT_AGENCY', 'AT_SECRETARY', 'AT_MAYOR', 'COMING', 'SET', 'REPLACED', 'DROPPED'));
ALTER TABLE plan DROP CONSTRAINT plan_check;
ALTER TABLE plan ADD CONSTRAINT plan_check
    CHECK (status = 'DROPPED' OR (status IN ('COMING', 'SET', 'REPLACED')) = (set_at IS NOT NULL));
ALTER TABLE plan ADD CONSTRAINT plan_coming_check CHECK (status <> 'COMING' OR effective_on IS NOT NULL);
DROP INDEX plan_on_its_way;
CREATE UNIQUE INDEX plan_on_its_way ON plan (year)
    WHERE status IN ('DRAFT', 'AT_DIVISION', 'AT_AGENCY', 'AT_SECRETARY', 'AT_MAYOR', 'COMING');
--rollback SELECT 1;

--changeset bangkom:plan-0023
INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('plan.amendments', 'TIMES', 1, 12);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('plan.amendments', DATE '2020-01-01', 3, 'Pedoman BKPSDM: perubahan rencana mengikuti perubahan anggaran, paling banyak tiga kali setahun');
--rollback DELETE FROM policy_setting WHERE key = 'plan.amendments'; DELETE FROM policy_key WHERE key = 'plan.amendments';
