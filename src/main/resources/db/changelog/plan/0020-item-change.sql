--liquibase formatted sql

--changeset bangkom:plan-0020
CREATE TABLE plan_item_change (
    number             text PRIMARY KEY CHECK (number ~ '^ITEM-[0-9]{4}-[0-9]{4}(-[0-9]{1,3})?$'),
    lock_version       integer NOT NULL,
    year               integer NOT NULL,
    item               text NOT NULL CHECK (item ~ '^ITEM-[0-9]{4}-[0-9]{4}$'),
    kind               text NOT NULL CHECK (kind IN ('ADD', 'RESUME', 'DEFER', 'CANCEL')),
    status             text NOT NULL CHECK (status IN ('AT_DIVISION', 'AT_AGENCY', 'AT_SECRETARY', 'RETURNED', 'APPLIED', 'REFUSED', 'WITHDRAWN')),
    title              text NOT NULL,
    entry              text,
    total              bigint NOT NULL CHECK (total >= 0),
    ground             text NOT NULL,
    letter             text,
    letter_file        uuid,
    opened_by          uuid NOT NULL REFERENCES directory_person,
    opened_at          timestamptz NOT NULL,
    returned_because   text,
    ended_at           timestamptz,
    revision           integer NOT NULL,
    round              integer NOT NULL,
    planned_purpose    text,
    planned_addressees text,
    planned_route_no   integer,
    planned_origin     text,
    planned_rule       text,
    CHECK ((kind IN ('ADD', 'RESUME')) = (entry IS NOT NULL)),
    CHECK (kind <> 'ADD' OR letter IS NOT NULL),
    CHECK ((status IN ('APPLIED', 'REFUSED', 'WITHDRAWN')) = (ended_at IS NOT NULL))
);
CREATE UNIQUE INDEX plan_item_change_open ON plan_item_change (item) WHERE ended_at IS NULL;
CREATE INDEX plan_item_change_year ON plan_item_change (year, number);
COMMENT ON TABLE plan_item_change IS 'One item that is added, resumed, deferred or cancelled during the year outside an amendment; a case of the process plan-item.';
COMMENT ON COLUMN plan_item_change.number IS 'That of the item for its first change, with -2, -3 for the following.';
COMMENT ON COLUMN plan_item_change.entry IS 'Content, batches, quotas and costs as entered, as JSON; in no plan before all offices approved. Null where nothing but the status changes.';
COMMENT ON COLUMN plan_item_change.total IS 'What the item costs, in whole rupiah: above plan.secretaryMillions the secretary decides too.';
COMMENT ON COLUMN plan_item_change.letter IS 'Number and day of the letter by which an activity outside the plan is offered; letter_file is its stored file.';
COMMENT ON COLUMN plan_item_change.revision IS 'With round and the planned_ columns: its approval trail.';
--rollback DROP TABLE plan_item_change;

--changeset bangkom:plan-0021
ALTER TABLE policy_key DROP CONSTRAINT policy_key_unit_check;
ALTER TABLE policy_key ADD CONSTRAINT policy_key_unit_check CHECK (unit ~ '^[A-Z][A-Z_]*$');
INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('plan.secretaryMillions', 'MILLIONS', 1, 100000);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('plan.secretaryMillions', DATE '2020-01-01', 100, 'Pedoman BKPSDM: perubahan butir di atas nilai ini diputuskan juga oleh Sekretaris Daerah selaku PyB');
--rollback DELETE FROM policy_setting WHERE key = 'plan.secretaryMillions'; DELETE FROM policy_key WHERE key = 'plan.secretaryMillions';
