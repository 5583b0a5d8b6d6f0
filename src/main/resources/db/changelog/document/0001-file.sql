--liquibase formatted sql

--changeset bangkom:document-0001
CREATE TABLE document_file (
    id        uuid        PRIMARY KEY,
    purpose   text        NOT NULL,
    owner_key text        NOT NULL,
    name      text        NOT NULL,
    type      text        NOT NULL CHECK (type IN ('PDF', 'PNG', 'JPEG', 'XLSX', 'DOCX')),
    size      integer     NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    sha256    text        NOT NULL,
    kept_at   timestamptz NOT NULL,
    kept_by   uuid        NOT NULL,
    content   bytea       NOT NULL CHECK (octet_length(content) = size)
);
-- PDF, pictures and office files are compressed already.
ALTER TABLE document_file ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX document_file_owner ON document_file (purpose, owner_key);
COMMENT ON TABLE document_file IS 'Files that people sent as proof; never changed, deleted when their retention ends.';
COMMENT ON COLUMN document_file.purpose IS 'Which module answers for who may read it.';
COMMENT ON COLUMN document_file.owner_key IS 'What it belongs to, in the words of that module: a case number, for example.';
COMMENT ON COLUMN document_file.type IS 'By its content, never by its name.';
COMMENT ON COLUMN document_file.kept_by IS 'The person who sent it. No foreign key, as in the journal: the record outlives persons.';
--rollback DROP TABLE document_file;
