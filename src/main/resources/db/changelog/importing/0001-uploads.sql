--liquibase formatted sql

--changeset bangkom:importing-0001
--comment What every import shares: what was the directory's own.
ALTER TABLE directory_import RENAME TO importing_upload;
ALTER TABLE directory_import_file RENAME TO importing_file;
ALTER TABLE directory_import_fault RENAME TO importing_fault;
ALTER TABLE directory_import_change RENAME TO importing_change;
ALTER INDEX directory_import_recent RENAME TO importing_upload_recent;
ALTER INDEX directory_import_change_kind RENAME TO importing_change_kind;
ALTER TABLE importing_upload ADD COLUMN kind text NOT NULL DEFAULT 'directory';
ALTER TABLE importing_upload ALTER COLUMN kind DROP DEFAULT;
CREATE INDEX importing_upload_waiting ON importing_upload (kind) WHERE state IN ('READY', 'REFUSED');
COMMENT ON TABLE importing_upload IS 'Files that somebody uploaded to be imported, what became of them, and who decided it.';
COMMENT ON COLUMN importing_upload.kind IS 'Which import: directory, personnel-facts. Rights over an upload are those of its kind.';
--rollback DROP INDEX importing_upload_waiting; ALTER TABLE importing_upload DROP COLUMN kind;
--rollback ALTER INDEX importing_change_kind RENAME TO directory_import_change_kind; ALTER INDEX importing_upload_recent RENAME TO directory_import_recent;
--rollback ALTER TABLE importing_change RENAME TO directory_import_change; ALTER TABLE importing_fault RENAME TO directory_import_fault; ALTER TABLE importing_file RENAME TO directory_import_file; ALTER TABLE importing_upload RENAME TO directory_import;
