--liquibase formatted sql

--changeset bangkom:filters-0001
CREATE TABLE filters_filter (
    id uuid PRIMARY KEY,
    owner uuid NOT NULL REFERENCES directory_person,
    audience text NOT NULL,
    list text NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    query text NOT NULL CHECK (query <> ''),
    UNIQUE (audience, list, name)
);
CREATE INDEX filters_filter_owner ON filters_filter (owner);
COMMENT ON COLUMN filters_filter.audience IS 'Who has it in his list: its owner, or all who answer for an office or hold a role.';
COMMENT ON COLUMN filters_filter.query IS 'The query of the address of the list, as the list itself writes it.';
