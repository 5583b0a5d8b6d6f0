--liquibase formatted sql

--changeset bangkom:plan-0012
CREATE TABLE plan_item_outcome (
    plan       text NOT NULL,
    item       text NOT NULL,
    evaluation text NOT NULL,
    PRIMARY KEY (plan, item, evaluation),
    FOREIGN KEY (plan, item) REFERENCES plan_item ON DELETE CASCADE
);
CREATE INDEX plan_item_outcome_evaluation ON plan_item_outcome (evaluation);
COMMENT ON TABLE plan_item_outcome IS 'Which outcome of an evaluation an item follows (catalogue_outcome); an amendment has copies as of its items.';
--rollback DROP TABLE plan_item_outcome;
