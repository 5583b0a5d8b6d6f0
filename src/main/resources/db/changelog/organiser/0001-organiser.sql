--liquibase formatted sql

--changeset bangkom:organiser-0001
CREATE TABLE organiser_list (
    id uuid PRIMARY KEY,
    no bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    batch text NOT NULL REFERENCES batch,
    organiser text NOT NULL CHECK (organiser <> ''),
    number text NOT NULL CHECK (number <> ''),
    day date NOT NULL,
    addressee text NOT NULL CHECK (addressee <> ''),
    signer_name text NOT NULL,
    signer_rank text NOT NULL,
    signer_number text NOT NULL,
    signer_title text NOT NULL,
    recorded_by uuid NOT NULL REFERENCES directory_person,
    recorded_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX organiser_list_number ON organiser_list (lower(regexp_replace(number, '\s+', '', 'g')), (extract(year FROM day)));
CREATE INDEX organiser_list_batch ON organiser_list (batch, no);
COMMENT ON TABLE organiser_list IS 'Lists of participants that went to organisers outside the city with a letter; never changed, the latest of a batch counts.';
COMMENT ON COLUMN organiser_list.organiser IS 'Name of the organiser as it was then.';
COMMENT ON COLUMN organiser_list.addressee IS 'To whom the letter is directed.';
CREATE TABLE organiser_nominee (
    list uuid NOT NULL REFERENCES organiser_list,
    reserve boolean NOT NULL,
    no integer NOT NULL CHECK (no > 0),
    person uuid NOT NULL REFERENCES directory_person,
    name text NOT NULL,
    number text NOT NULL,
    rank text NOT NULL,
    position text NOT NULL,
    unit text NOT NULL,
    PRIMARY KEY (list, reserve, no)
);
COMMENT ON TABLE organiser_nominee IS 'Who stood on a list, as printed; the reserve in its order.';
CREATE TABLE organiser_answer (
    list uuid PRIMARY KEY REFERENCES organiser_list,
    kind text NOT NULL CHECK (kind IN ('ACCEPTED', 'CANCELLED')),
    quota integer CHECK (quota > 0),
    document text NOT NULL CHECK (document <> ''),
    day date NOT NULL,
    reason text NOT NULL,
    file uuid NOT NULL,
    recorded_by uuid NOT NULL REFERENCES directory_person,
    recorded_at timestamptz NOT NULL,
    CHECK ((kind = 'ACCEPTED') = (quota IS NOT NULL)),
    CHECK (kind = 'ACCEPTED' OR reason <> '')
);
COMMENT ON TABLE organiser_answer IS 'What the organiser answered to a list, by its own document.';
COMMENT ON COLUMN organiser_answer.quota IS 'Seats it grants; null where it calls the training off.';
COMMENT ON COLUMN organiser_answer.document IS 'Number of the document of the organiser.';
COMMENT ON COLUMN organiser_answer.file IS 'Its scan (document_file).';
--rollback DROP TABLE organiser_answer; DROP TABLE organiser_nominee; DROP TABLE organiser_list;
