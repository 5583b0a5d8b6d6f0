--liquibase formatted sql

--changeset bangkom:directory-0008
ALTER TABLE directory_person
    ADD COLUMN functional_level text,
    ADD COLUMN birth_place      text,
    ADD COLUMN siasn_id         text,
    ADD COLUMN performance_year integer,
    ADD COLUMN position_since   date;
COMMENT ON COLUMN directory_person.functional_level IS 'Jenjang JF: as the file says it, otherwise as the title of the position does; of functional positions only.';
COMMENT ON COLUMN directory_person.birth_place IS 'Printed on certificates of others; null where no file ever said it.';
COMMENT ON COLUMN directory_person.siasn_id IS 'Id of the person in SIASN (pnsOrangId), for files that go there.';
COMMENT ON COLUMN directory_person.performance_year IS 'The year that the appraisal (predikat kinerja) is of.';
COMMENT ON COLUMN directory_person.position_since IS 'TMT Jabatan.';
UPDATE directory_person SET functional_level = replace(upper((regexp_match(position,
    '.*\m(pemula|terampil|mahir|penyelia|ahli +(?:pertama|muda|madya|utama))\M', 'i'))[1]), ' ', '_')
WHERE tier = 'FUNGSIONAL';
--rollback ALTER TABLE directory_person DROP COLUMN functional_level, DROP COLUMN birth_place, DROP COLUMN siasn_id, DROP COLUMN performance_year, DROP COLUMN position_since;

--changeset bangkom:directory-0009
CREATE TABLE directory_position (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title            text NOT NULL,
    tier             text NOT NULL,
    functional_level text,
    CONSTRAINT directory_position_once UNIQUE NULLS NOT DISTINCT (title, tier, functional_level)
);
COMMENT ON TABLE directory_position IS 'The register of positions: each that somebody has ever held by the directory, with an id that others refer to.';
INSERT INTO directory_position (title, tier, functional_level) SELECT DISTINCT position, tier, functional_level FROM directory_person;
--rollback DROP TABLE directory_position;
