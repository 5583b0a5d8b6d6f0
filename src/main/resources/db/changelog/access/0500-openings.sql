--liquibase formatted sql

--changeset bangkom:access-0500 splitStatements:false
CREATE TABLE access_opening (
    id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject uuid        NOT NULL,
    reader  uuid        NOT NULL,
    kind    text        NOT NULL,
    key     text        NOT NULL,
    day     date        NOT NULL,
    at      timestamptz NOT NULL,
    CONSTRAINT access_opening_once UNIQUE (subject, day, kind, key, reader)
);
CREATE INDEX access_opening_subject ON access_opening (subject, id);
CREATE INDEX access_opening_reader ON access_opening (reader, id);
COMMENT ON TABLE access_opening IS 'Who opened which record of somebody else (UU 27/2022): one row per reader, record and day; append-only. No foreign keys: it outlives persons.';
COMMENT ON COLUMN access_opening.kind IS 'Completes the message key access.opening.kind.<kind>.';
COMMENT ON COLUMN access_opening.at IS 'When it was opened first on that day, in business time like the day.';
CREATE FUNCTION access_opening_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'openings are append-only: % is refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER access_opening_append_only BEFORE UPDATE OR DELETE ON access_opening
    FOR EACH ROW EXECUTE FUNCTION access_opening_refuse();
CREATE TRIGGER access_opening_no_truncate BEFORE TRUNCATE ON access_opening
    FOR EACH STATEMENT EXECUTE FUNCTION access_opening_refuse();
--rollback DROP TABLE access_opening; DROP FUNCTION access_opening_refuse();
