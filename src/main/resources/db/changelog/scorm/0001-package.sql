--liquibase formatted sql

--changeset bangkom:scorm-0001
CREATE TABLE scorm_package (
    id uuid PRIMARY KEY,
    programme text NOT NULL REFERENCES catalogue_programme,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    launch text NOT NULL,
    files integer NOT NULL,
    bytes bigint NOT NULL,
    added_by uuid NOT NULL REFERENCES directory_person,
    added_at timestamptz NOT NULL,
    withdrawn_at timestamptz
);
CREATE INDEX scorm_package_programme ON scorm_package (programme);
COMMENT ON TABLE scorm_package IS 'SCORM 1.2 packages of a course; content of others, which runs on a host name of its own.';
COMMENT ON COLUMN scorm_package.launch IS 'Path of the file with which it begins, as its manifest says.';

CREATE TABLE scorm_file (
    package uuid NOT NULL REFERENCES scorm_package,
    path text NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (package, path)
);
COMMENT ON TABLE scorm_file IS 'The unpacked files of a package.';

CREATE TABLE scorm_launch (
    token_hash text PRIMARY KEY,
    package uuid NOT NULL REFERENCES scorm_package,
    expires_at timestamptz NOT NULL
);
CREATE INDEX scorm_launch_expires ON scorm_launch (expires_at);
COMMENT ON TABLE scorm_launch IS 'Capabilities by which the files of one package are read on the host of the content, for some hours, without a cookie.';

CREATE TABLE scorm_state (
    person uuid NOT NULL REFERENCES directory_person,
    package uuid NOT NULL REFERENCES scorm_package,
    status text NOT NULL CHECK (status IN ('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted')),
    score numeric(5, 2) CHECK (score BETWEEN 0 AND 100),
    location text NOT NULL CHECK (length(location) <= 255),
    suspend text NOT NULL CHECK (length(suspend) <= 4096),
    seconds integer NOT NULL CHECK (seconds BETWEEN 0 AND 3600000),
    number integer NOT NULL CHECK (number >= 0),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (person, package)
);
COMMENT ON TABLE scorm_state IS 'What a package reported of one learner, so that it goes on where it was left. Nothing is decided by it.';
COMMENT ON COLUMN scorm_state.number IS 'Order of the reports; a late one changes nothing.';
--rollback DROP TABLE scorm_state; DROP TABLE scorm_launch; DROP TABLE scorm_file; DROP TABLE scorm_package;
