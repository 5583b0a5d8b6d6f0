--liquibase formatted sql

--changeset bangkom:directory-0004
ALTER TABLE directory_substitute ADD COLUMN revoked_at timestamptz;
ALTER TABLE directory_substitute DROP CONSTRAINT directory_substitute_one_at_a_time;
ALTER TABLE directory_substitute ADD CONSTRAINT directory_substitute_one_at_a_time EXCLUDE USING gist (
    office_code WITH =, daterange(from_day, to_day, '[]') WITH &&) WHERE (revoked_at IS NULL);
COMMENT ON COLUMN directory_substitute.revoked_at IS 'Taken back before its last day; at once.';
--rollback ALTER TABLE directory_substitute DROP COLUMN revoked_at;

--changeset bangkom:directory-0005
--comment The first administrator acts before there is a directory: who did something is recorded, not referred to.
ALTER TABLE directory_substitute DROP CONSTRAINT directory_substitute_created_by_fkey;
ALTER TABLE directory_import DROP CONSTRAINT directory_import_uploaded_by_fkey;
ALTER TABLE directory_import DROP CONSTRAINT directory_import_decided_by_fkey;
--rollback empty
