--liquibase formatted sql

--changeset bangkom:directory-0003
CREATE TABLE directory_import (
    id          uuid PRIMARY KEY,
    file_names  text NOT NULL,
    uploaded_by uuid REFERENCES directory_person (id),
    uploaded_at timestamptz NOT NULL,
    state       text NOT NULL CHECK (state IN ('REFUSED', 'READY', 'APPLIED', 'DISCARDED')),
    digest      text NOT NULL,
    decided_by  uuid REFERENCES directory_person (id),
    decided_at  timestamptz
);
CREATE INDEX directory_import_recent ON directory_import (uploaded_at DESC);
COMMENT ON TABLE directory_import IS 'Files of the directory that somebody uploaded, what became of them, and who decided it.';
COMMENT ON COLUMN directory_import.digest IS 'Of the previewed changes: exactly these are applied, or none.';

CREATE TABLE directory_import_file (
    import_id uuid NOT NULL REFERENCES directory_import (id) ON DELETE CASCADE,
    no        int NOT NULL,
    name      text NOT NULL,
    content   bytea NOT NULL,
    PRIMARY KEY (import_id, no)
);
COMMENT ON TABLE directory_import_file IS 'The files themselves, kept from the preview until the decision.';

CREATE TABLE directory_import_fault (
    import_id   uuid NOT NULL REFERENCES directory_import (id) ON DELETE CASCADE,
    no          int NOT NULL,
    severity    text NOT NULL,
    sheet       text NOT NULL,
    row_no      int NOT NULL,
    column_name text NOT NULL,
    column_no   int NOT NULL,
    kind        text NOT NULL,
    arguments   text[] NOT NULL,
    PRIMARY KEY (import_id, no)
);
COMMENT ON TABLE directory_import_fault IS 'What is wrong with the file, cell by cell.';

CREATE TABLE directory_import_change (
    import_id uuid NOT NULL REFERENCES directory_import (id) ON DELETE CASCADE,
    no        int NOT NULL,
    kind      text NOT NULL,
    sheet     text NOT NULL,
    row_no    int NOT NULL,
    key       text NOT NULL,
    label     text NOT NULL,
    detail    text NOT NULL,
    PRIMARY KEY (import_id, no)
);
CREATE INDEX directory_import_change_kind ON directory_import_change (import_id, kind, no);
COMMENT ON TABLE directory_import_change IS 'What the file changes, as previewed; after it is applied, what it changed.';
--rollback DROP TABLE directory_import_change; DROP TABLE directory_import_fault; DROP TABLE directory_import_file; DROP TABLE directory_import;
