--liquibase formatted sql

--changeset bangkom:demo-0200
CREATE TABLE demo_finding (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    episode  text NOT NULL,
    name     text NOT NULL,
    subject  text NOT NULL,
    expected text NOT NULL,
    found    text NOT NULL
);
COMMENT ON TABLE demo_finding IS 'What was checked when a year of the demo was played; empty outside the demo.';
COMMENT ON COLUMN demo_finding.subject IS 'Code of a programme, or empty.';
--rollback DROP TABLE demo_finding;
