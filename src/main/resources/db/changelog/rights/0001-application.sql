--liquibase formatted sql

--changeset bangkom:rights-0001 runAlways:true splitStatements:false
--comment Where a role bangkom_app exists, it may work with the data and change neither the schema nor what is append-only.
DO $$
DECLARE
    part record;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bangkom_app') THEN
        RETURN;
    END IF;
    EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC, bangkom_app', current_schema());
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO bangkom_app', current_schema());
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO bangkom_app', current_schema());
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO bangkom_app', current_schema());
    REVOKE ALL ON databasechangelog, databasechangeloglock FROM bangkom_app;
    REVOKE UPDATE, DELETE ON access_opening FROM bangkom_app;
    -- Stored files are proofs: kept and forgotten, never changed.
    REVOKE UPDATE ON document_file FROM bangkom_app;
    -- Append-only: of the journal, personal text may be blanked and nothing else; partitions are reached through their table.
    FOR part IN SELECT inhrelid::regclass AS name FROM pg_inherits WHERE inhparent = 'journal_entry'::regclass LOOP
        EXECUTE format('REVOKE ALL ON %s FROM bangkom_app', part.name);
    END LOOP;
    REVOKE UPDATE, DELETE ON journal_entry, journal_seal, ledger_credit FROM bangkom_app;
    GRANT UPDATE (reason, reason_salt) ON journal_entry TO bangkom_app;
END $$;
--rollback SELECT 1;
