--liquibase formatted sql

--changeset bangkom:directory-0001
CREATE TABLE directory_unit (
    code            text PRIMARY KEY,
    name            text NOT NULL,
    parent          text REFERENCES directory_unit (code) DEFERRABLE INITIALLY IMMEDIATE,
    kind            text NOT NULL,
    week_pattern    text NOT NULL,
    government_unit text NOT NULL
);
CREATE INDEX directory_unit_parent ON directory_unit (parent);
COMMENT ON TABLE directory_unit IS 'Organisational units of the city as a tree.';
COMMENT ON COLUMN directory_unit.government_unit IS 'The perangkat daerah it belongs to: the nearest unit upwards, itself included, that is one.';

CREATE TABLE directory_office (
    code      text PRIMARY KEY,
    title     text NOT NULL,
    unit_code text NOT NULL REFERENCES directory_unit (code),
    tier      text NOT NULL,
    echelon   text,
    superior  text REFERENCES directory_office (code) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX directory_office_superior ON directory_office (superior);
CREATE INDEX directory_office_unit ON directory_office (unit_code);
COMMENT ON TABLE directory_office IS 'Posts that carry authority, whoever holds them.';

CREATE TABLE directory_person (
    id                uuid PRIMARY KEY,
    number            text UNIQUE,
    name              text NOT NULL,
    email             text,
    sex               text,
    birth_date        date,
    unit_code         text NOT NULL REFERENCES directory_unit (code),
    supervisor_office text REFERENCES directory_office (code),
    status            text,
    tier              text NOT NULL,
    position          text NOT NULL,
    grade             text,
    phone             text,
    education         text,
    performance       text,
    legal_status      text
);
CREATE INDEX directory_person_unit ON directory_person (unit_code, name);
CREATE INDEX directory_person_supervisor ON directory_person (supervisor_office, name);
CREATE INDEX directory_person_search ON directory_person USING gin ((lower(name)) gin_trgm_ops);
CREATE INDEX directory_person_email ON directory_person (lower(email));
COMMENT ON TABLE directory_person IS 'Civil servants, and the mayor, who is none and has no number.';
COMMENT ON COLUMN directory_person.number IS 'NIP or NI PPPK of today; an attribute, never the key.';
COMMENT ON COLUMN directory_person.supervisor_office IS 'Office of the direct superior, stored per person.';

CREATE TABLE directory_former_number (
    number    text PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES directory_person (id),
    last_day  date NOT NULL
);
CREATE INDEX directory_former_number_person ON directory_former_number (person_id);
COMMENT ON TABLE directory_former_number IS 'Numbers a person had before, such as that of an earlier contract.';
--rollback DROP TABLE directory_former_number; DROP TABLE directory_person; DROP TABLE directory_office; DROP TABLE directory_unit;

--changeset bangkom:directory-0002
CREATE TABLE directory_holder (
    id          uuid PRIMARY KEY,
    office_code text NOT NULL REFERENCES directory_office (code),
    person_id   uuid NOT NULL REFERENCES directory_person (id),
    capacity    text NOT NULL CHECK (capacity IN ('D', 'PLT', 'PLH', 'PJ')),
    from_day    date NOT NULL,
    to_day      date,
    decree      text,
    CONSTRAINT directory_holder_period CHECK (to_day >= from_day),
    CONSTRAINT directory_holder_one_at_a_time EXCLUDE USING gist (
        office_code WITH =, daterange(from_day, to_day, '[]') WITH &&) WHERE (capacity <> 'PLH'),
    CONSTRAINT directory_holder_one_stand_in EXCLUDE USING gist (
        office_code WITH =, daterange(from_day, to_day, '[]') WITH &&) WHERE (capacity = 'PLH')
);
CREATE INDEX directory_holder_office ON directory_holder (office_code, from_day);
CREATE INDEX directory_holder_person ON directory_holder (person_id, from_day);
COMMENT ON TABLE directory_holder IS 'Who holds an office, in which capacity (definitive, Plt, Plh, Pj), from when to when; both days included.';

CREATE TABLE directory_absence (
    id           uuid PRIMARY KEY,
    person_id    uuid NOT NULL REFERENCES directory_person (id),
    kind         text NOT NULL,
    from_day     date NOT NULL,
    to_day       date NOT NULL,
    note         text,
    cancelled_at timestamptz,
    CONSTRAINT directory_absence_period CHECK (to_day >= from_day)
);
CREATE INDEX directory_absence_person ON directory_absence (person_id, from_day);
COMMENT ON TABLE directory_absence IS 'Approved leave. Alone it empties no office; a Plh or a substitute stands in.';

CREATE TABLE directory_substitute (
    id           uuid PRIMARY KEY,
    office_code  text NOT NULL REFERENCES directory_office (code),
    principal_id uuid NOT NULL REFERENCES directory_person (id),
    person_id    uuid NOT NULL REFERENCES directory_person (id),
    from_day     date NOT NULL,
    to_day       date NOT NULL,
    reason       text NOT NULL,
    decree       text,
    created_at   timestamptz NOT NULL,
    created_by   uuid NOT NULL REFERENCES directory_person (id),
    CONSTRAINT directory_substitute_period CHECK (to_day >= from_day),
    CONSTRAINT directory_substitute_other CHECK (person_id <> principal_id),
    CONSTRAINT directory_substitute_one_at_a_time EXCLUDE USING gist (
        office_code WITH =, daterange(from_day, to_day, '[]') WITH &&)
);
CREATE INDEX directory_substitute_person ON directory_substitute (person_id, from_day);
CREATE INDEX directory_substitute_principal ON directory_substitute (principal_id, from_day);
COMMENT ON TABLE directory_substitute IS 'May act for an office beside its answerer for a period, while that answerer is the one who named him. No chains.';

CREATE TABLE directory_function (
    function    text PRIMARY KEY,
    office_code text NOT NULL REFERENCES directory_office (code)
);
COMMENT ON TABLE directory_function IS 'Functions of law and organisation (PPK, PyB, …) and the office that carries each.';
--rollback DROP TABLE directory_function; DROP TABLE directory_substitute; DROP TABLE directory_absence; DROP TABLE directory_holder;
