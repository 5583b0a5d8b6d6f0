--liquibase formatted sql

--changeset bangkom:needs-0001
CREATE TABLE needs_campaign (
    year             integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 2100),
    number           text NOT NULL UNIQUE,
    status           text NOT NULL CHECK (status IN ('COLLECTING', 'COMPILING', 'VALIDATING', 'DETERMINING', 'LOCKED', 'CANCELLED')),
    version          integer NOT NULL DEFAULT 1,
    units            integer NOT NULL CHECK (units > 0),
    opened_by        uuid NOT NULL,
    opened_at        timestamptz NOT NULL,
    compiled_by      uuid,
    returned_because text,
    locked_by        uuid,
    locked_at        timestamptz,
    CHECK ((status = 'LOCKED') = (locked_at IS NOT NULL))
);
COMMENT ON TABLE needs_campaign IS 'The analysis of competency needs (AKPK) of one year of training.';
COMMENT ON COLUMN needs_campaign.units IS 'How many perangkat daerah there were when it opened; it waits for as many.';

CREATE TABLE needs_unit (
    number           text PRIMARY KEY,
    year             integer NOT NULL REFERENCES needs_campaign,
    unit             text NOT NULL REFERENCES directory_unit (code),
    status           text NOT NULL CHECK (status IN ('COLLECTING', 'RECAPPING', 'SIGNING', 'SUBMITTED', 'VERIFIED', 'CLOSED_SILENT', 'LOCKED', 'CANCELLED')),
    version          integer NOT NULL DEFAULT 1,
    returns          integer NOT NULL DEFAULT 0,
    returned_because text,
    superior_until   timestamptz NOT NULL,
    rating_until     timestamptz NOT NULL,
    recap_until      timestamptz NOT NULL,
    recapped_by      uuid,
    signed_by        uuid,
    signed_as        text,
    signed_at        timestamptz,
    UNIQUE (year, unit)
);
COMMENT ON TABLE needs_unit IS 'The needs of one perangkat daerah on their way from rating to the lock; a case of the process unit-needs.';
COMMENT ON COLUMN needs_unit.version IS 'Grows with each change of the recap; who hands up or signs names the version he has seen.';
COMMENT ON COLUMN needs_unit.superior_until IS 'When the office above a superior who has not confirmed is involved.';
COMMENT ON COLUMN needs_unit.signed_as IS 'In which capacity: title of the office, with Plt. or Plh.';

CREATE TABLE needs_team (
    number text PRIMARY KEY,
    unit   text NOT NULL REFERENCES needs_unit,
    year   integer NOT NULL,
    office text NOT NULL,
    status text NOT NULL CHECK (status IN ('RATING', 'CONFIRMED', 'CLOSED')),
    UNIQUE (unit, office)
);
CREATE INDEX needs_team_office ON needs_team (year, office);
COMMENT ON TABLE needs_team IS 'Who of a perangkat daerah is rated by one office; a case of the process team-needs. The team belongs to the office, whoever holds it.';

CREATE TABLE needs_assessment (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    year         integer NOT NULL REFERENCES needs_campaign,
    person       uuid NOT NULL REFERENCES directory_person,
    unit         text NOT NULL REFERENCES needs_unit,
    office       text NOT NULL,
    position     text NOT NULL,
    state        text NOT NULL CHECK (state IN ('OPEN', 'SELF_RATED', 'CONFIRMED')),
    looked_at    timestamptz,
    self_at      timestamptz,
    confirmed_at timestamptz,
    confirmed_by uuid,
    version      integer NOT NULL DEFAULT 1,
    UNIQUE (year, person)
);
CREATE INDEX needs_assessment_unit ON needs_assessment (unit, office);
CREATE INDEX needs_assessment_office ON needs_assessment (year, office);
COMMENT ON TABLE needs_assessment IS 'One person in one campaign: what he says of himself and what the office above him confirms.';
COMMENT ON COLUMN needs_assessment.looked_at IS 'When the superior first opened it after the self-rating; only what was looked at is agreed to in bulk.';

CREATE TABLE needs_item (
    assessment uuid NOT NULL REFERENCES needs_assessment ON DELETE CASCADE,
    code       text NOT NULL REFERENCES competency,
    required   smallint NOT NULL CHECK (required BETWEEN 1 AND 5),
    self_level smallint CHECK (self_level BETWEEN 0 AND 5),
    to_discuss boolean NOT NULL DEFAULT false,
    level      smallint CHECK (level BETWEEN 0 AND 5),
    reason     text,
    PRIMARY KEY (assessment, code)
);
COMMENT ON TABLE needs_item IS 'One competency of one person in one campaign; required is what his position asked when the campaign opened.';
COMMENT ON COLUMN needs_item.level IS 'As confirmed by the superior; reason where it is not the level of the self-rating.';

CREATE TABLE needs_answer (
    assessment uuid NOT NULL,
    code       text NOT NULL,
    level      smallint NOT NULL,
    no         smallint NOT NULL,
    answer     text NOT NULL CHECK (answer IN ('YES', 'NO', 'UNKNOWN')),
    PRIMARY KEY (assessment, code, level, no),
    FOREIGN KEY (assessment, code) REFERENCES needs_item ON DELETE CASCADE
);
COMMENT ON TABLE needs_answer IS 'What somebody answered about an indicator of behaviour of his own.';
--rollback DROP TABLE needs_answer; DROP TABLE needs_item; DROP TABLE needs_assessment; DROP TABLE needs_team; DROP TABLE needs_unit; DROP TABLE needs_campaign;

--changeset bangkom:needs-0002
CREATE TABLE needs_choice (
    unit      text NOT NULL REFERENCES needs_unit,
    code      text NOT NULL REFERENCES competency,
    topic     text NOT NULL,
    programme text REFERENCES catalogue_programme,
    wish      smallint CHECK (wish BETWEEN 1 AND 3),
    remark    text,
    PRIMARY KEY (unit, code)
);
COMMENT ON TABLE needs_choice IS 'What a perangkat daerah writes beside the computed line of a competency: the topic it asks for, its wish of priority, a remark.';

CREATE TABLE needs_extra (
    id        uuid PRIMARY KEY,
    unit      text NOT NULL REFERENCES needs_unit,
    source    text NOT NULL CHECK (source IN ('PERFORMANCE', 'STRATEGIC')),
    basis     text NOT NULL CHECK (basis IN ('INDICATOR', 'REGULATION', 'AUDIT', 'RPJMD', 'RENSTRA', 'SPBE', 'CAREER', 'UNIT')),
    citation  text NOT NULL,
    code      text REFERENCES competency,
    topic     text NOT NULL,
    programme text REFERENCES catalogue_programme,
    people    integer NOT NULL CHECK (people BETWEEN 1 AND 10000),
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    CHECK ((source = 'PERFORMANCE') = (basis = 'INDICATOR'))
);
CREATE INDEX needs_extra_unit ON needs_extra (unit);
COMMENT ON TABLE needs_extra IS 'Needs that do not come from ratings: performance indicators missed for want of competency, and strategic needs; each with its source (PP 11/2017 art. 203, 206).';

CREATE TABLE needs_line (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    year       integer NOT NULL REFERENCES needs_campaign,
    unit       text NOT NULL,
    source     text NOT NULL CHECK (source IN ('COMPETENCY', 'PERFORMANCE', 'STRATEGIC')),
    code       text,
    topic      text NOT NULL,
    programme  text,
    rated      integer NOT NULL,
    people     integer NOT NULL,
    gap_sum    integer NOT NULL,
    wish       smallint,
    remark     text,
    citation   text,
    priority   smallint NOT NULL CHECK (priority BETWEEN 1 AND 3),
    rule       text NOT NULL,
    score      integer NOT NULL
);
CREATE INDEX needs_line_year ON needs_line (year, priority, score DESC);
CREATE INDEX needs_line_programme ON needs_line (year, programme);
COMMENT ON TABLE needs_line IS 'The needs of the city as they were locked: later ratings change nothing here.';
COMMENT ON COLUMN needs_line.unit IS 'Code of the perangkat daerah.';
COMMENT ON COLUMN needs_line.people IS 'With a gap (COMPETENCY), or as the perangkat daerah said.';
COMMENT ON COLUMN needs_line.rule IS 'Row of the table need-priority that gave the priority; its words are the explanation.';

CREATE TABLE needs_line_person (
    line   uuid NOT NULL REFERENCES needs_line ON DELETE CASCADE,
    person uuid NOT NULL,
    gap    smallint NOT NULL CHECK (gap > 0),
    PRIMARY KEY (line, person)
);
CREATE INDEX needs_line_person_person ON needs_line_person (person);
COMMENT ON TABLE needs_line_person IS 'Whose gaps make up a locked line.';

CREATE TABLE needs_core_service (
    unit  text PRIMARY KEY,
    basis text NOT NULL
);
COMMENT ON TABLE needs_core_service IS 'Perangkat daerah that give basic services, whose large gaps weigh more.';
INSERT INTO needs_core_service (unit, basis)
SELECT unit, 'UU 23/2014 pasal 12 ayat (1): urusan wajib pelayanan dasar'
FROM unnest(ARRAY['DINKES', 'DIKBUD', 'PUPR', 'PERKIM', 'SATPOLPP', 'DINSOS']) AS unit;
--rollback DROP TABLE needs_core_service; DROP TABLE needs_line_person; DROP TABLE needs_line; DROP TABLE needs_extra; DROP TABLE needs_choice;

--changeset bangkom:needs-0003
INSERT INTO policy_setting (key, valid_from, value, legal_basis)
SELECT key, DATE '2020-01-01', value, basis FROM (VALUES
    ('needs.superiorDays', 11, 'Pedoman AKPK BKPSDM: atasan menegaskan sebelum inventarisasi berakhir'),
    ('needs.inventoryDays', 14, 'Pedoman AKPK BKPSDM: pengumpulan data dan inventarisasi empat belas hari kerja'),
    ('needs.recapDays', 10, 'Pedoman AKPK BKPSDM: rekap perangkat daerah sepuluh hari kerja'),
    ('needs.signDays', 3, 'Pedoman AKPK BKPSDM'),
    ('needs.verificationDays', 10, 'Pedoman AKPK BKPSDM: verifikasi sepuluh hari kerja'),
    ('needs.closeDays', 2, 'Pedoman AKPK BKPSDM'),
    ('needs.returnDays', 5, 'Pedoman AKPK BKPSDM: perbaikan setelah dikembalikan'),
    ('needs.meetingDays', 6, 'Pedoman AKPK BKPSDM: rapat dan rekap kota enam hari kerja'),
    ('needs.determinationDays', 2, 'Pedoman AKPK BKPSDM: penetapan dua hari kerja'),
    ('needs.coreGapPercent', 150, 'Pedoman AKPK BKPSDM: kesenjangan besar, seratus persen berarti satu level'),
    ('needs.peoplePercent', 20, 'Pedoman AKPK BKPSDM'),
    ('needs.performancePercent', 15, 'Pedoman AKPK BKPSDM'),
    ('needs.performanceGapPercent', 100, 'Pedoman AKPK BKPSDM')) AS s (key, value, basis);
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('needs.superiorDays', 'WORKING_DAYS', 1, 60), ('needs.inventoryDays', 'WORKING_DAYS', 1, 60), ('needs.recapDays', 'WORKING_DAYS', 1, 60),
    ('needs.signDays', 'WORKING_DAYS', 1, 30), ('needs.verificationDays', 'WORKING_DAYS', 1, 60), ('needs.closeDays', 'WORKING_DAYS', 1, 30),
    ('needs.returnDays', 'WORKING_DAYS', 1, 30), ('needs.meetingDays', 'WORKING_DAYS', 1, 60), ('needs.determinationDays', 'WORKING_DAYS', 1, 30),
    ('needs.coreGapPercent', 'PERCENT', 1, 500), ('needs.peoplePercent', 'PERCENT', 1, 100), ('needs.performancePercent', 'PERCENT', 1, 100),
    ('needs.performanceGapPercent', 'PERCENT', 1, 500);
--rollback DELETE FROM policy_key WHERE key LIKE 'needs.%'; DELETE FROM policy_setting WHERE key LIKE 'needs.%';
