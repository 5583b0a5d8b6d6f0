--liquibase formatted sql

--changeset bangkom:plan-0024
CREATE TABLE plan_item_remark (
    plan     text NOT NULL,
    item     text NOT NULL,
    revision integer NOT NULL CHECK (revision > 0),
    made_by  uuid NOT NULL REFERENCES directory_person,
    capacity text NOT NULL CHECK (capacity <> ''),
    remark   text NOT NULL CHECK (remark <> ''),
    made_at  timestamptz NOT NULL,
    PRIMARY KEY (plan, item, revision, made_by),
    FOREIGN KEY (plan, item) REFERENCES plan_item ON DELETE CASCADE
);
COMMENT ON TABLE plan_item_remark IS 'What an office asks to be changed in one item of a plan that it looks at; revision is the version of the plan that was before it.';
--rollback DROP TABLE plan_item_remark;
