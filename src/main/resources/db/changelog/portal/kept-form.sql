CREATE TABLE portal_kept_form (
    token   varchar(64)  PRIMARY KEY,
    owner   varchar(24)  NOT NULL,
    source  varchar(45)  NOT NULL,
    form    text         NOT NULL,
    page    text         NOT NULL,
    kept_at timestamptz  NOT NULL
);
CREATE INDEX portal_kept_form_source ON portal_kept_form (source);
CREATE INDEX portal_kept_form_age ON portal_kept_form (kept_at);
COMMENT ON TABLE portal_kept_form IS 'What somebody sent whose sign-in had expired, for half an hour, until he has signed in again; never a password.';
COMMENT ON COLUMN portal_kept_form.token IS 'Hash of the secret in the cookie of the browser it came from.';
COMMENT ON COLUMN portal_kept_form.owner IS 'Mark of the account on whose page the form stood; nobody else is shown it.';
COMMENT ON COLUMN portal_kept_form.source IS 'Address it came from, so that nobody fills the disk.';
