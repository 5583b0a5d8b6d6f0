--liquibase formatted sql

--changeset bangkom:directory-0010
ALTER TABLE directory_legal_status ADD COLUMN legal_basis text NOT NULL DEFAULT 'PP 11/2017 tentang Manajemen PNS';
ALTER TABLE directory_legal_status ALTER COLUMN legal_basis DROP DEFAULT;
UPDATE directory_legal_status SET legal_basis = 'PP 94/2021 tentang Disiplin PNS' WHERE code = '15';
COMMENT ON TABLE directory_legal_status IS 'Legal status (kedudukan hukum) by its code: whether such a person works, and whether he serves no more. An administrator corrects it on a page.';
COMMENT ON COLUMN directory_legal_status.legal_basis IS 'Dasar hukum, as the page shows it.';
--rollback ALTER TABLE directory_legal_status DROP COLUMN legal_basis;

--changeset bangkom:directory-0011 splitStatements:false
ALTER TABLE directory_person ADD COLUMN retired_on date;
COMMENT ON COLUMN directory_person.retired_on IS 'First day of retirement by birthday and position, written when that day began; whatever the legal status of the last file.';
CREATE INDEX directory_person_retired ON directory_person (id) WHERE retired_on IS NOT NULL;
CREATE INDEX directory_person_born ON directory_person (birth_date);
CREATE OR REPLACE FUNCTION directory_has_left(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT 1 FROM directory_person p LEFT JOIN directory_legal_status s ON s.code = p.legal_status
        WHERE p.id = person AND (s.has_left OR p.retired_on IS NOT NULL))
$$;
CREATE OR REPLACE VIEW directory_serving_holder AS
    SELECT * FROM directory_holder h
    WHERE NOT EXISTS (
        SELECT 1 FROM directory_person p LEFT JOIN directory_legal_status s ON s.code = p.legal_status
        WHERE p.id = h.person_id AND (s.has_left OR p.retired_on IS NOT NULL));
--rollback CREATE OR REPLACE FUNCTION directory_has_left(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT 1 FROM directory_person p JOIN directory_legal_status s ON s.code = p.legal_status WHERE p.id = person AND s.has_left) $$;
--rollback CREATE OR REPLACE VIEW directory_serving_holder AS SELECT * FROM directory_holder h WHERE NOT EXISTS (SELECT 1 FROM directory_person p JOIN directory_legal_status s ON s.code = p.legal_status WHERE p.id = h.person_id AND s.has_left);
--rollback ALTER TABLE directory_person DROP COLUMN retired_on; DROP INDEX directory_person_born;
