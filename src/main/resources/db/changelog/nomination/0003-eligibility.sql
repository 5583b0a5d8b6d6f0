--liquibase formatted sql

--changeset bangkom:nomination-0006
CREATE TABLE nomination_personnel_fact (
    person     uuid NOT NULL REFERENCES directory_person (id),
    kind       text NOT NULL CHECK (kind IN ('DISCIPLINE', 'RETIREMENT_AGE')),
    value      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    source     text NOT NULL,
    PRIMARY KEY (person, kind, valid_from)
);
COMMENT ON TABLE nomination_personnel_fact IS 'What eligibility needs of the personnel file: discipline (NONE, LIGHT, MEDIUM, HEAVY, until valid_to) and the retirement age of a functional post';
CREATE TABLE nomination_requirement (
    programme         text PRIMARY KEY REFERENCES catalogue_programme (code),
    minimum_education text NOT NULL,
    legal_basis       text NOT NULL
);
COMMENT ON TABLE nomination_requirement IS 'What a programme asks of schooling (E09)';
INSERT INTO nomination_requirement VALUES
    ('PKN2', 'S1', 'Peraturan LAN 5/2022 pasal 33-34'),
    ('PKA', 'S1', 'Peraturan LAN 5/2022 pasal 33-34'),
    ('PKP', 'SLTA', 'Peraturan LAN 5/2022 pasal 33-34'),
    ('PBJ-01', 'D3', 'Persyaratan penyelenggara terakreditasi LKPP');
--rollback DROP TABLE nomination_requirement; DROP TABLE nomination_personnel_fact;
