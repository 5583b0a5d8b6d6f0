--liquibase formatted sql

--changeset bangkom:interview-0002
INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('interview.waitDays', 'WORKING_DAYS', 5, 90);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('interview.waitDays', DATE '2020-01-01', 30, 'Pedoman BKPSDM: alumni yang bersedia diwawancarai dalam tiga puluh hari kerja sesudah waktu menjawab');
ALTER TABLE interview ADD COLUMN ends timestamptz;
UPDATE interview SET ends = until + interval '42 days';
ALTER TABLE interview ALTER COLUMN ends SET NOT NULL, ADD CHECK (ends > until);
COMMENT ON COLUMN interview.ends IS 'Whoever is willing is waited for no more from then on. The same for all of a batch, so that it does not tell who agreed when.';
--rollback ALTER TABLE interview DROP COLUMN ends; DELETE FROM policy_setting WHERE key = 'interview.waitDays'; DELETE FROM policy_key WHERE key = 'interview.waitDays';
