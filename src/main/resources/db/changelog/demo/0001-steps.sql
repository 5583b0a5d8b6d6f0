--liquibase formatted sql

--changeset bangkom:demo-0001
CREATE TABLE demo_step (
    name    text PRIMARY KEY,
    done_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE demo_step IS 'Which parts of the demo city are built; empty outside the demo.';
--rollback DROP TABLE demo_step;
