--liquibase formatted sql

--changeset bangkom:access-0001
CREATE TABLE access_account (
    id              uuid        PRIMARY KEY,
    username        text        NOT NULL UNIQUE CHECK (username = lower(username)),
    person          uuid        UNIQUE REFERENCES directory_person,
    name            text,
    email           text,
    password        text,
    disabled        boolean     NOT NULL,
    stamp           integer     NOT NULL,
    created_at      timestamptz NOT NULL,
    last_sign_in_at timestamptz,
    version         integer     NOT NULL
);
COMMENT ON TABLE access_account IS 'Who may sign in. An account without a password waits for its invitation to be accepted.';
COMMENT ON COLUMN access_account.person IS 'The person of the directory; null for an administrator who is none, such as the first one before any import.';
COMMENT ON COLUMN access_account.name IS 'Name and e-mail only of an account without a person; otherwise the directory knows them.';
COMMENT ON COLUMN access_account.stamp IS 'Sessions that carry another stamp are over.';
--rollback DROP TABLE access_account;

--changeset bangkom:access-0002
CREATE TABLE access_role (
    account    uuid        NOT NULL REFERENCES access_account ON DELETE CASCADE,
    role       text        NOT NULL,
    unit       text        NOT NULL DEFAULT '',
    granted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account, role, unit)
);
CREATE INDEX access_role_by_role ON access_role (role, unit);
COMMENT ON TABLE access_role IS 'Roles that no office carries; read at each request, so that a removed one is gone at the next.';
COMMENT ON COLUMN access_role.unit IS 'The perangkat daerah of a role that is given per unit, otherwise empty.';
--rollback DROP TABLE access_role;

--changeset bangkom:access-0003
CREATE TABLE access_link (
    id          uuid        PRIMARY KEY,
    account     uuid        NOT NULL REFERENCES access_account ON DELETE CASCADE,
    purpose     text        NOT NULL,
    secret_hash text        UNIQUE,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz,
    version     integer     NOT NULL
);
CREATE INDEX access_link_by_account ON access_link (account);
COMMENT ON TABLE access_link IS 'One-time links by which a password is set; only a hash of the secret is kept, and it is made when the link is sent.';
--rollback DROP TABLE access_link;

--changeset bangkom:access-0004
CREATE TABLE access_attempt (
    key           text        PRIMARY KEY,
    failures      integer     NOT NULL,
    last_at       timestamptz NOT NULL,
    blocked_until timestamptz NOT NULL
);
COMMENT ON TABLE access_attempt IS 'Recent attempts per account, source and device, as hashes; they slow down whoever guesses.';
--rollback DROP TABLE access_attempt;

--changeset bangkom:access-0005
CREATE TABLE access_device (
    token_hash   text        PRIMARY KEY,
    account      uuid        NOT NULL REFERENCES access_account ON DELETE CASCADE,
    last_used_at timestamptz NOT NULL
);
CREATE INDEX access_device_by_account ON access_device (account);
COMMENT ON TABLE access_device IS 'Browsers that have signed in before: they have an allowance of their own, so that nobody can lock another person out by guessing his password.';
--rollback DROP TABLE access_device;
