--liquibase formatted sql

--changeset bangkom:needs-0005
ALTER TABLE needs_campaign DROP CONSTRAINT needs_campaign_year_check;
ALTER TABLE needs_campaign ADD CONSTRAINT needs_campaign_year_check CHECK (year BETWEEN 2000 AND 2200);
COMMENT ON COLUMN needs_campaign.year IS 'As plans and certificates have it.';
--rollback ALTER TABLE needs_campaign DROP CONSTRAINT needs_campaign_year_check; ALTER TABLE needs_campaign ADD CONSTRAINT needs_campaign_year_check CHECK (year BETWEEN 2000 AND 2100);
