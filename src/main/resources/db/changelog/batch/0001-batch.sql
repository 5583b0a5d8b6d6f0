--liquibase formatted sql

--changeset bangkom:batch-0001
CREATE TABLE batch (
    number text PRIMARY KEY,
    programme text NOT NULL REFERENCES catalogue_programme,
    year integer NOT NULL,
    wave integer NOT NULL,
    title text NOT NULL,
    status text NOT NULL,
    opens date NOT NULL,
    nomination_deadline date NOT NULL,
    selection_date date NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    mode text NOT NULL,
    location text NOT NULL,
    place text NOT NULL,
    seats integer NOT NULL CHECK (seats > 0),
    version integer NOT NULL,
    call_round integer NOT NULL,
    list_version integer NOT NULL,
    decree_number text,
    decree_date date,
    decreed_by uuid REFERENCES directory_person,
    ended_because text,
    changed_by uuid REFERENCES directory_person,
    lock_version integer NOT NULL,
    UNIQUE (programme, year, wave),
    CHECK (opens <= nomination_deadline AND nomination_deadline < selection_date AND selection_date < starts AND starts <= ends)
);
CREATE INDEX batch_status ON batch (status, starts);
COMMENT ON TABLE batch IS 'One run of a programme: schedule, seats, and where its process stands.';
COMMENT ON COLUMN batch.version IS 'Grows with each change of dates, seats or quota; a decision names the version it was made on.';
COMMENT ON COLUMN batch.call_round IS 'How often the call was opened; distinguishes the mails of a reopened call.';
COMMENT ON COLUMN batch.list_version IS 'Grows with each change of the list; whoever decides on it says which one he saw.';
COMMENT ON COLUMN batch.changed_by IS 'Who rescheduled or cancelled last: the cases follow in his name.';
COMMENT ON COLUMN batch.ended_because IS 'Why it was cancelled; every person concerned reads it.';

CREATE TABLE batch_quota (
    batch text NOT NULL REFERENCES batch,
    unit text NOT NULL REFERENCES directory_unit,
    seats integer NOT NULL CHECK (seats > 0),
    PRIMARY KEY (batch, unit)
);
COMMENT ON TABLE batch_quota IS 'Seats of a batch reserved for a perangkat daerah; the rest is the city pool.';
--rollback DROP TABLE batch_quota; DROP TABLE batch;

--changeset bangkom:batch-0002
CREATE TABLE batch_seat (
    batch text NOT NULL REFERENCES batch,
    person uuid NOT NULL REFERENCES directory_person,
    unit text NOT NULL REFERENCES directory_unit,
    period daterange NOT NULL,
    nomination text NOT NULL,
    rank integer NOT NULL,
    state text NOT NULL CHECK (state IN ('SEAT', 'RESERVE', 'OFFERED', 'CLASH', 'RELEASED')),
    offer_until timestamptz,
    PRIMARY KEY (batch, person),
    CHECK ((state = 'OFFERED') = (offer_until IS NOT NULL)),
    CONSTRAINT batch_seat_once_at_a_time EXCLUDE USING gist (person WITH =, period WITH &&) WHERE (state IN ('SEAT', 'OFFERED'))
);
CREATE UNIQUE INDEX batch_seat_nomination ON batch_seat (nomination) WHERE state <> 'RELEASED';
CREATE INDEX batch_seat_order ON batch_seat (batch, state, rank);
CREATE INDEX batch_seat_offer ON batch_seat (offer_until) WHERE state = 'OFFERED';
CREATE INDEX batch_seat_unit ON batch_seat USING gist (unit, period) WHERE (state IN ('SEAT', 'OFFERED'));
COMMENT ON TABLE batch_seat IS 'Places on the list of a batch since its decree. Seats and offers of one person never overlap in time.';
COMMENT ON COLUMN batch_seat.unit IS 'Perangkat daerah of the person when the list was made.';
COMMENT ON COLUMN batch_seat.nomination IS 'Number of the nomination, as text: nominations come later than batches.';
--rollback DROP TABLE batch_seat;

--changeset bangkom:batch-0003
CREATE TABLE batch_preference (
    batch text NOT NULL REFERENCES batch,
    unit text NOT NULL REFERENCES directory_unit,
    nomination text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (batch, nomination)
);
COMMENT ON TABLE batch_preference IS 'In which order the head of a unit wants its people seated; nobody listed: time of submission.';

CREATE TABLE batch_list_entry (
    batch text NOT NULL REFERENCES batch,
    nomination text NOT NULL,
    person uuid NOT NULL REFERENCES directory_person,
    unit text NOT NULL REFERENCES directory_unit,
    position integer NOT NULL,
    basis text NOT NULL CHECK (basis IN ('QUOTA', 'POOL', 'LATE')),
    explanation text NOT NULL,
    moved_because text,
    struck boolean NOT NULL DEFAULT false,
    PRIMARY KEY (batch, nomination)
);
CREATE INDEX batch_list_entry_order ON batch_list_entry (batch, position);
COMMENT ON TABLE batch_list_entry IS 'The list of participants as proposed, ordered by HR and set by decree: the first ones in number of seats have a seat, the next ones are the reserve.';
COMMENT ON COLUMN batch_list_entry.explanation IS 'Facts and points of the ranking when it was proposed, as key=value pairs; numbers and codes only.';
COMMENT ON COLUMN batch_list_entry.struck IS 'Withdrawn after the list was proposed; stays visible.';

CREATE TABLE batch_call (
    batch text NOT NULL REFERENCES batch,
    unit text NOT NULL REFERENCES directory_unit,
    nobody_because text,
    answered_by uuid REFERENCES directory_person,
    answered_at timestamptz,
    PRIMARY KEY (batch, unit),
    CHECK ((nobody_because IS NULL) = (answered_at IS NULL))
);
COMMENT ON TABLE batch_call IS 'Units called upon to nominate; one that proposes nobody may say so, others that are silent are reminded.';
--rollback DROP TABLE batch_call; DROP TABLE batch_list_entry; DROP TABLE batch_preference;

--changeset bangkom:batch-0004
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
('batch.reserveShare', DATE '2020-01-01', 20, 'Peraturan LAN 10/2018 (pelaksanaan pelatihan); pedoman BKPSDM: cadangan 20 persen dari kursi'),
('batch.offerWindow', DATE '2020-01-01', 2, 'Pedoman BKPSDM: tawaran kursi cadangan berlaku dua hari kerja'),
('batch.callReminder', DATE '2020-01-01', 3, 'Pedoman BKPSDM: unit diingatkan tiga hari kerja sebelum batas usulan'),
('batch.orderDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: analis menyusun daftar dalam dua hari kerja'),
('batch.endorseDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: kepala bidang memutuskan dalam dua hari kerja'),
('batch.decreeDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: Kepala BKPSDM menetapkan dalam dua hari kerja'),
('batch.routeDays', DATE '2020-01-01', 8, 'Pedoman BKPSDM: waktu layanan rute persetujuan setelah batas usulan'),
('batch.equalOpportunityHours', DATE '2020-01-01', 20, 'PP 11/2017 pasal 203 ayat (3)-(4): kesempatan sama, paling sedikit 20 JP setahun');
--rollback DELETE FROM policy_setting WHERE key LIKE 'batch.%';
