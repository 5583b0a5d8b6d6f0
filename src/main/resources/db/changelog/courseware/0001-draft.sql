--liquibase formatted sql

--changeset bangkom:courseware-0001
CREATE TABLE courseware_draft (
    programme text PRIMARY KEY REFERENCES catalogue_programme,
    base_version integer NOT NULL CHECK (base_version >= 0),
    begun_by uuid NOT NULL REFERENCES directory_person,
    begun_at timestamptz NOT NULL
);
COMMENT ON TABLE courseware_draft IS 'The next version of a course while it is written; one per programme, deleted when it is published.';
COMMENT ON COLUMN courseware_draft.base_version IS 'The published version it began with; 0: a course that has none.';

CREATE TABLE courseware_page (
    programme text NOT NULL REFERENCES courseware_draft ON DELETE CASCADE,
    slug text NOT NULL,
    number integer NOT NULL CHECK (number BETWEEN 1 AND 99),
    title text NOT NULL,
    module text NOT NULL,
    minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 999),
    mandatory boolean NOT NULL,
    summary text NOT NULL,
    source text NOT NULL,
    written_by uuid NOT NULL REFERENCES directory_person,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (programme, slug),
    UNIQUE (programme, number) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE courseware_page IS 'Pages of a draft; they may have faults, which keep it from being published.';

CREATE TABLE courseware_writer (
    programme text NOT NULL REFERENCES courseware_draft ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES directory_person,
    PRIMARY KEY (programme, person)
);
COMMENT ON TABLE courseware_writer IS 'Whoever changed the draft, and therefore may not publish it (four eyes).';

CREATE TABLE courseware_unsaved (
    person uuid NOT NULL REFERENCES directory_person,
    programme text NOT NULL REFERENCES courseware_draft ON DELETE CASCADE,
    slug text NOT NULL,
    text text NOT NULL CHECK (length(text) <= 60000),
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (person, programme, slug)
);
COMMENT ON TABLE courseware_unsaved IS 'What somebody has typed and not saved yet; his alone, and nobody else reads it.';
--rollback DROP TABLE courseware_unsaved; DROP TABLE courseware_writer; DROP TABLE courseware_page; DROP TABLE courseware_draft;
