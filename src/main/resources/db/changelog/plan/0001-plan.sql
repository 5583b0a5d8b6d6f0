--liquibase formatted sql

--changeset bangkom:plan-0001
CREATE TABLE plan (
    number             text PRIMARY KEY,
    year               integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    amendment          integer NOT NULL CHECK (amendment >= 0),
    lock_version       integer NOT NULL,
    status             text NOT NULL CHECK (status IN ('DRAFT', 'AT_DIVISION', 'AT_AGENCY', 'AT_SECRETARY', 'AT_MAYOR', 'SET', 'REPLACED', 'DROPPED')),
    opened_by          uuid NOT NULL REFERENCES directory_person,
    opened_at          timestamptz NOT NULL,
    ground             text NOT NULL,
    over_ceiling       text,
    returned_because   text,
    returned_version   integer,
    decree_number      text,
    decree_date        date,
    set_by             uuid REFERENCES directory_person,
    set_at             timestamptz,
    revision           integer NOT NULL,
    round              integer NOT NULL,
    planned_purpose    text,
    planned_addressees text,
    planned_route_no   integer,
    planned_origin     text,
    planned_rule       text,
    UNIQUE (year, amendment),
    CHECK ((status IN ('SET', 'REPLACED')) = (set_at IS NOT NULL)),
    CHECK (set_at IS NULL OR (decree_number IS NOT NULL AND decree_date IS NOT NULL))
);
CREATE UNIQUE INDEX plan_in_force ON plan (year) WHERE status = 'SET';
CREATE UNIQUE INDEX plan_on_its_way ON plan (year) WHERE status IN ('DRAFT', 'AT_DIVISION', 'AT_AGENCY', 'AT_SECRETARY', 'AT_MAYOR');
COMMENT ON TABLE plan IS 'The plan of competency development of a year (PP 11/2017 art. 205-207), or an amendment of it; a case of the process annual-plan.';
COMMENT ON COLUMN plan.amendment IS '0: the plan itself; n: "Perubahan ke-n", a whole copy with its changes.';
COMMENT ON COLUMN plan.ground IS 'Why it was drawn up.';
COMMENT ON COLUMN plan.over_ceiling IS 'Why it goes to the head of division although it exceeds a ceiling; it goes no further like that.';
COMMENT ON COLUMN plan.revision IS 'With round and the planned_ columns: its approval trail.';

--rollback DROP TABLE plan;

--changeset bangkom:plan-0002
CREATE TABLE plan_ceiling (
    year       integer NOT NULL,
    funding    text NOT NULL CHECK (funding IN ('BKPSDM', 'UNIT', 'CONTRIBUTION', 'STATE')),
    amount     bigint NOT NULL CHECK (amount >= 0),
    document   text NOT NULL,
    entered_by uuid NOT NULL REFERENCES directory_person,
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (year, funding)
);
COMMENT ON TABLE plan_ceiling IS 'What may be spent in a year from one source of money, in whole rupiah, by a document; a source without a row has no ceiling.';

CREATE TABLE plan_cost_kind (
    code        text PRIMARY KEY,
    no          integer NOT NULL UNIQUE,
    name        text NOT NULL,
    basis       text NOT NULL CHECK (basis IN ('BATCH', 'PARTICIPANT')),
    unit        text NOT NULL,
    budget_code text NOT NULL
);
COMMENT ON TABLE plan_cost_kind IS 'Components of cost with their codes in the regional budget (Kepmendagri 900.1.15.5-1317/2023).';
COMMENT ON COLUMN plan_cost_kind.basis IS 'BATCH: quantity is meant per batch; PARTICIPANT: per seat.';
COMMENT ON COLUMN plan_cost_kind.unit IS 'What the quantity counts, as people read it.';
INSERT INTO plan_cost_kind (code, no, name, basis, unit, budget_code) VALUES
    ('HONOR', 1, 'Honorarium pengajar', 'BATCH', 'JP', '5.1.02.02.001.00003'),
    ('TRANSPORT', 2, 'Transpor dan akomodasi pengajar', 'BATCH', 'orang-perjalanan', '5.1.02.04.001.00001'),
    ('KONSUMSI', 3, 'Konsumsi', 'PARTICIPANT', 'hari', '5.1.02.01.001.00052'),
    ('BAHAN', 4, 'Bahan dan alat tulis', 'PARTICIPANT', 'paket', '5.1.02.01.001.00024'),
    ('RUANG', 5, 'Sewa ruang', 'BATCH', 'hari', '5.1.02.02.005.00009'),
    ('CETAK', 6, 'Cetak sertifikat', 'PARTICIPANT', 'lembar', '5.1.02.01.001.00026'),
    ('PANITIA', 7, 'Panitia penyelenggara', 'BATCH', 'kegiatan', '5.1.02.02.001.00004'),
    ('KONTRIBUSI', 8, 'Kontribusi kepada penyelenggara', 'PARTICIPANT', 'orang', '5.1.02.02.012.00001'),
    ('PERJALANAN', 9, 'Uang harian perjalanan dinas peserta', 'PARTICIPANT', 'hari', '5.1.02.04.001.00003'),
    ('LAIN', 10, 'Lain-lain', 'BATCH', 'kegiatan', '5.1.02.02.001.00080');

CREATE TABLE plan_tariff (
    kind        text NOT NULL REFERENCES plan_cost_kind,
    valid_from  date NOT NULL,
    amount      bigint NOT NULL CHECK (amount >= 0),
    legal_basis text NOT NULL,
    PRIMARY KEY (kind, valid_from)
);
COMMENT ON TABLE plan_tariff IS 'What one unit of a component costs from a day on, in whole rupiah, by the standard of prices of the city; offered where an item is drafted.';
INSERT INTO plan_tariff (kind, valid_from, amount, legal_basis) VALUES
    ('HONOR', DATE '2020-01-01', 900000, 'Standar harga satuan kota: honorarium narasumber per JP'),
    ('KONSUMSI', DATE '2020-01-01', 55000, 'Standar harga satuan kota: konsumsi rapat per orang per hari'),
    ('BAHAN', DATE '2020-01-01', 60000, 'Standar harga satuan kota: bahan pelatihan per orang'),
    ('RUANG', DATE '2020-01-01', 2500000, 'Standar harga satuan kota: sewa ruang per hari'),
    ('CETAK', DATE '2020-01-01', 25000, 'Standar harga satuan kota: cetak sertifikat'),
    ('PANITIA', DATE '2020-01-01', 4000000, 'Standar harga satuan kota: panitia per angkatan'),
    ('PERJALANAN', DATE '2020-01-01', 430000, 'Standar harga satuan kota: uang harian perjalanan dinas');
--rollback DROP TABLE plan_tariff; DROP TABLE plan_cost_kind; DROP TABLE plan_ceiling;

--changeset bangkom:plan-0003
CREATE TABLE plan_item (
    plan       text NOT NULL REFERENCES plan,
    number     text NOT NULL CHECK (number ~ '^ITEM-[0-9]{4}-[0-9]{4}$'),
    version    integer NOT NULL,
    status     text NOT NULL CHECK (status IN ('PROPOSED', 'SET', 'RELEASED', 'LATE', 'DEFERRED', 'CANCELLED')),
    title      text NOT NULL,
    programme  text REFERENCES catalogue_programme,
    competency text NOT NULL,
    level      integer CHECK (level BETWEEN 1 AND 5),
    target     text NOT NULL,
    mode       text NOT NULL CHECK (mode IN ('KLASIKAL', 'DARING', 'MANDIRI', 'CAMPURAN', 'NONKLASIKAL')),
    place      text NOT NULL CHECK (place IN ('IN_TOWN', 'OUT_OF_TOWN', 'ABROAD', 'ONLINE')),
    venue      text NOT NULL,
    provider   text NOT NULL REFERENCES catalogue_provider,
    partners   text NOT NULL,
    hours      integer NOT NULL CHECK (hours BETWEEN 1 AND 2000),
    curriculum text NOT NULL,
    funding    text NOT NULL CHECK (funding IN ('BKPSDM', 'UNIT', 'CONTRIBUTION', 'STATE')),
    indicator  text NOT NULL,
    baseline   text NOT NULL,
    goal       text NOT NULL,
    priority   integer NOT NULL CHECK (priority BETWEEN 1 AND 3),
    official   text NOT NULL,
    note       text NOT NULL,
    PRIMARY KEY (plan, number)
);
COMMENT ON TABLE plan_item IS 'One line of a plan with what PP 11/2017 art. 207(3) asks of it; an amendment has copies under the same numbers.';
COMMENT ON COLUMN plan_item.programme IS 'Null: a programme that the catalogue does not have yet.';
COMMENT ON COLUMN plan_item.priority IS '1 comes first.';

CREATE TABLE plan_item_batch (
    plan   text NOT NULL,
    item   text NOT NULL,
    no     integer NOT NULL CHECK (no BETWEEN 1 AND 12),
    starts date NOT NULL,
    ends   date NOT NULL CHECK (ends >= starts),
    seats  integer NOT NULL CHECK (seats BETWEEN 1 AND 1000),
    PRIMARY KEY (plan, item, no),
    FOREIGN KEY (plan, item) REFERENCES plan_item ON DELETE CASCADE
);

CREATE TABLE plan_item_quota (
    plan  text NOT NULL,
    item  text NOT NULL,
    unit  text NOT NULL REFERENCES directory_unit,
    seats integer NOT NULL CHECK (seats > 0),
    PRIMARY KEY (plan, item, unit),
    FOREIGN KEY (plan, item) REFERENCES plan_item ON DELETE CASCADE
);
COMMENT ON TABLE plan_item_quota IS 'Seats of each batch that are kept for one perangkat daerah; the rest is for the whole city.';

CREATE TABLE plan_item_cost (
    plan     text NOT NULL,
    item     text NOT NULL,
    kind     text NOT NULL REFERENCES plan_cost_kind,
    quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 100000),
    tariff   bigint NOT NULL CHECK (tariff BETWEEN 0 AND 1000000000000),
    PRIMARY KEY (plan, item, kind),
    FOREIGN KEY (plan, item) REFERENCES plan_item ON DELETE CASCADE
);
COMMENT ON TABLE plan_item_cost IS 'What an item costs: quantity times tariff for each batch or for each seat, in whole rupiah.';
--rollback DROP TABLE plan_item_cost; DROP TABLE plan_item_quota; DROP TABLE plan_item_batch; DROP TABLE plan_item;
