--liquibase formatted sql

--changeset bangkom:needs-0004
ALTER TABLE needs_unit DROP CONSTRAINT needs_unit_year_fkey;
ALTER TABLE needs_assessment DROP CONSTRAINT needs_assessment_year_fkey;
ALTER TABLE needs_line DROP CONSTRAINT needs_line_year_fkey;
ALTER TABLE needs_campaign DROP CONSTRAINT needs_campaign_pkey;
ALTER TABLE needs_campaign ADD PRIMARY KEY (number);
ALTER TABLE needs_campaign DROP CONSTRAINT needs_campaign_number_key;
CREATE UNIQUE INDEX needs_campaign_year ON needs_campaign (year) WHERE status <> 'CANCELLED';
COMMENT ON COLUMN needs_campaign.number IS 'AKPK-2027; AKPK-2027-2 where the year was cancelled once and opened again.';
ALTER TABLE needs_unit ADD COLUMN campaign text REFERENCES needs_campaign;
UPDATE needs_unit SET campaign = 'AKPK-' || year;
ALTER TABLE needs_unit ALTER COLUMN campaign SET NOT NULL;
ALTER TABLE needs_unit DROP CONSTRAINT needs_unit_year_unit_key;
ALTER TABLE needs_unit ADD UNIQUE (campaign, unit);
ALTER TABLE needs_assessment ADD COLUMN campaign text REFERENCES needs_campaign;
UPDATE needs_assessment SET campaign = 'AKPK-' || year;
ALTER TABLE needs_assessment ALTER COLUMN campaign SET NOT NULL;
ALTER TABLE needs_assessment DROP CONSTRAINT needs_assessment_year_person_key;
ALTER TABLE needs_assessment ADD UNIQUE (campaign, person);
CREATE INDEX needs_assessment_person ON needs_assessment (person);
--rollback empty
