--liquibase formatted sql

--changeset bangkom:policy-0001
CREATE TABLE policy_setting (
    key         text    NOT NULL,
    valid_from  date    NOT NULL,
    value       integer NOT NULL,
    legal_basis text    NOT NULL,
    PRIMARY KEY (key, valid_from)
);
COMMENT ON TABLE policy_setting IS 'Numbers that officials may change; each holds from a date on, until a later row of the same key, and names its legal basis (dasar hukum).';
--rollback DROP TABLE policy_setting;
