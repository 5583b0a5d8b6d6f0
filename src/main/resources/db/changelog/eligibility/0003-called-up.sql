--liquibase formatted sql

--changeset bangkom:eligibility-0003
ALTER TABLE eligibility_check DROP CONSTRAINT eligibility_check_occasion_check;
ALTER TABLE eligibility_check ADD CONSTRAINT eligibility_check_occasion_check CHECK (occasion IN ('SUBMITTED', 'RESUBMITTED', 'RESCHEDULED', 'CALLED_UP'));
--rollback DELETE FROM eligibility_check WHERE occasion = 'CALLED_UP'; ALTER TABLE eligibility_check DROP CONSTRAINT eligibility_check_occasion_check; ALTER TABLE eligibility_check ADD CONSTRAINT eligibility_check_occasion_check CHECK (occasion IN ('SUBMITTED', 'RESUBMITTED', 'RESCHEDULED'));
