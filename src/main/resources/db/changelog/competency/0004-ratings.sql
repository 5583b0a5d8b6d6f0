--liquibase formatted sql

--changeset bangkom:competency-0006 splitStatements:false
CREATE TABLE competency_rating (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person      uuid NOT NULL,
    code        text NOT NULL REFERENCES competency,
    kind        text NOT NULL CHECK (kind IN ('SELF', 'SUPERIOR', 'ASSESSMENT')),
    level       smallint NOT NULL CHECK (level BETWEEN 0 AND 5),
    day         date NOT NULL,
    source      text NOT NULL,
    given_by    uuid NOT NULL,
    reason      text,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX competency_rating_person ON competency_rating (person, code, kind, day DESC, id DESC);
COMMENT ON TABLE competency_rating IS 'Levels that people were given, by themselves, their superior or an assessment; append-only, the latest of a kind counts.';
COMMENT ON COLUMN competency_rating.level IS '0: not even the first level is shown.';
COMMENT ON COLUMN competency_rating.source IS 'Where it was given: the number of a case, or a file.';
CREATE FUNCTION competency_rating_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ratings are append-only: give a new one' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER competency_rating_append_only BEFORE UPDATE ON competency_rating
    FOR EACH ROW EXECUTE FUNCTION competency_rating_append_only();

CREATE VIEW competency_confirmed AS
    SELECT DISTINCT ON (person, code) person, code, level, day, source FROM competency_rating
    WHERE kind <> 'SELF' ORDER BY person, code, day DESC, id DESC;
COMMENT ON VIEW competency_confirmed IS 'The level that counts for gaps: the latest that somebody else than the person gave.';
--rollback DROP VIEW competency_confirmed; DROP TABLE competency_rating; DROP FUNCTION competency_rating_append_only;
