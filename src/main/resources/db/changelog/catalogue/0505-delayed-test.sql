--liquibase formatted sql

--changeset bangkom:catalogue-0505
ALTER TABLE catalogue_programme_version ADD COLUMN delayed_days integer CHECK (delayed_days IN (30, 90));
COMMENT ON COLUMN catalogue_programme_version.delayed_days IS 'So many days after the last day whoever passed sits the same test once more; null: no delayed test is held.';
--rollback ALTER TABLE catalogue_programme_version DROP COLUMN delayed_days;
