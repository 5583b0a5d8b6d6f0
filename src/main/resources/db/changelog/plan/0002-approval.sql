--liquibase formatted sql

--changeset bangkom:plan-0004
ALTER TABLE plan_item_batch ADD COLUMN batch text;
COMMENT ON COLUMN plan_item_batch.batch IS 'Number of the batch that was made of it; null before.';

CREATE TABLE plan_version (
    year    integer NOT NULL,
    no      integer NOT NULL CHECK (no > 0),
    plan    text NOT NULL REFERENCES plan,
    made_by uuid NOT NULL REFERENCES directory_person,
    made_at timestamptz NOT NULL,
    total   bigint NOT NULL,
    PRIMARY KEY (year, no)
);
COMMENT ON TABLE plan_version IS 'What was handed up, frozen; counted over the plan of a year and its amendments.';
CREATE TABLE plan_version_item (
    year    integer NOT NULL,
    version integer NOT NULL,
    item    text NOT NULL,
    cells   jsonb NOT NULL,
    PRIMARY KEY (year, version, item),
    FOREIGN KEY (year, version) REFERENCES plan_version
);
COMMENT ON COLUMN plan_version_item.cells IS 'Text by field, # before a message key.';
--rollback DROP TABLE plan_version_item; DROP TABLE plan_version; ALTER TABLE plan_item_batch DROP COLUMN batch;

--changeset bangkom:plan-0005
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('plan.draftDays', 'WORKING_DAYS', 1, 120),
    ('plan.approvalDays', 'WORKING_DAYS', 1, 30),
    ('plan.settingDays', 'WORKING_DAYS', 1, 60);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('plan.draftDays', DATE '2020-01-01', 20, 'Pedoman BKPSDM: rencana disusun setelah kebutuhan ditetapkan'),
    ('plan.approvalDays', DATE '2020-01-01', 3, 'Pedoman BKPSDM: waktu pejabat memeriksa rencana'),
    ('plan.settingDays', DATE '2020-01-01', 10, 'PP 11/2017 Pasal 207: rencana ditetapkan PPK; lamanya menurut pedoman BKPSDM');
--rollback DELETE FROM policy_setting WHERE key LIKE 'plan.%'; DELETE FROM policy_key WHERE key LIKE 'plan.%';
