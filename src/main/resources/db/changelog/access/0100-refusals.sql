--liquibase formatted sql

--changeset bangkom:access-0100
CREATE TABLE access_refusal (
    account uuid        NOT NULL REFERENCES access_account ON DELETE CASCADE,
    hour    timestamptz NOT NULL,
    request text        NOT NULL,
    times   integer     NOT NULL,
    PRIMARY KEY (account, hour, request)
);
COMMENT ON TABLE access_refusal IS 'What signed-in people asked for that is not there, or not for them; the same to them and here.';
COMMENT ON COLUMN access_refusal.request IS 'Method and path without its query; of links that carry secrets nothing is noted.';
--rollback DROP TABLE access_refusal;
