--liquibase formatted sql

--changeset bangkom:batch-0540
ALTER TABLE batch ADD COLUMN planned_by uuid REFERENCES directory_person;
COMMENT ON COLUMN batch.planned_by IS 'In whose name seats are given where nobody selects; null: planned before, its list is set by decree.';
--rollback ALTER TABLE batch DROP COLUMN planned_by;
