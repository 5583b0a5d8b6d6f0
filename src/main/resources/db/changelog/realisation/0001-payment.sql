--liquibase formatted sql

--changeset bangkom:realisation-0001
CREATE TABLE realisation_payment (
    id             uuid PRIMARY KEY,
    item           text NOT NULL CHECK (item ~ '^ITEM-[0-9]{4}-[0-9]{4}$'),
    run            integer NOT NULL CHECK (run BETWEEN 1 AND 12),
    amount         bigint NOT NULL CHECK (amount > 0),
    paid_on        date NOT NULL,
    document       text NOT NULL CHECK (document <> ''),
    entered_by     uuid NOT NULL REFERENCES directory_person,
    entered_at     timestamptz NOT NULL,
    struck_by      uuid REFERENCES directory_person,
    struck_at      timestamptz,
    struck_because text,
    CHECK ((struck_at IS NULL) = (struck_by IS NULL) AND (struck_at IS NULL) = (struck_because IS NULL))
);
CREATE INDEX realisation_payment_item ON realisation_payment (item, run);
COMMENT ON TABLE realisation_payment IS 'What was paid for a run of a plan item, in whole rupiah, by a document (SP2D); kept by the number of the item, which amendments keep. A mistake is struck out with a reason and stays.';
--rollback DROP TABLE realisation_payment;
