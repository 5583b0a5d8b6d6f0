--liquibase formatted sql

--changeset bangkom:learning-0001
CREATE TABLE learning_course (
    programme text PRIMARY KEY REFERENCES catalogue_programme,
    open boolean NOT NULL DEFAULT true,
    practice_entries integer NOT NULL DEFAULT 0 CHECK (practice_entries BETWEEN 0 AND 100),
    practice_minutes integer NOT NULL DEFAULT 0 CHECK (practice_minutes BETWEEN 0 AND 480),
    reflection_minutes integer NOT NULL DEFAULT 0 CHECK (reflection_minutes BETWEEN 0 AND 480),
    test_minutes integer NOT NULL DEFAULT 40 CHECK (test_minutes BETWEEN 0 AND 480)
);
COMMENT ON TABLE learning_course IS 'What a programme asks of its learners beside reading.';
COMMENT ON COLUMN learning_course.open IS 'Whether everybody may read it, without tests and without learning hours.';
COMMENT ON COLUMN learning_course.practice_entries IS 'So many pieces of work are logged and confirmed by the superior; 0: none.';
COMMENT ON COLUMN learning_course.practice_minutes IS 'Minutes of each of them.';
COMMENT ON COLUMN learning_course.reflection_minutes IS 'Minutes for the tasks of the pages.';
COMMENT ON COLUMN learning_course.test_minutes IS 'Minutes of entry and final test together.';

CREATE TABLE learning_version (
    programme text NOT NULL REFERENCES learning_course,
    version integer NOT NULL CHECK (version > 0),
    state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    source_hash text NOT NULL,
    published_at timestamptz,
    PRIMARY KEY (programme, version),
    UNIQUE (programme, source_hash),
    CHECK ((state = 'DRAFT') = (published_at IS NULL))
);
CREATE UNIQUE INDEX learning_version_published ON learning_version (programme) WHERE state = 'PUBLISHED';
COMMENT ON TABLE learning_version IS 'Versions of a course: a learner keeps the one with which he began, also when it is retired.';
COMMENT ON COLUMN learning_version.source_hash IS 'SHA-256 of its files, so that the same files are taken in once.';

CREATE TABLE learning_page (
    programme text NOT NULL,
    version integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    slug text NOT NULL,
    title text NOT NULL,
    module text NOT NULL,
    minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 999),
    mandatory boolean NOT NULL,
    summary text NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (programme, version, number),
    UNIQUE (programme, version, slug),
    FOREIGN KEY (programme, version) REFERENCES learning_version
);
COMMENT ON TABLE learning_page IS 'Pages of a version, as CommonMark with practice questions; never changed once published.';
COMMENT ON COLUMN learning_page.minutes IS 'The stated time it takes.';

CREATE TABLE learning_learner (
    id uuid PRIMARY KEY,
    person uuid NOT NULL REFERENCES directory_person,
    programme text NOT NULL,
    version integer NOT NULL,
    batch text REFERENCES batch,
    begun_on date NOT NULL,
    seen_on date NOT NULL,
    completed_on date,
    score numeric(5, 2) CHECK (score BETWEEN 0 AND 100),
    FOREIGN KEY (programme, version) REFERENCES learning_version,
    UNIQUE NULLS NOT DISTINCT (person, programme, batch)
);
CREATE INDEX learning_learner_batch ON learning_learner (batch);
COMMENT ON TABLE learning_learner IS 'A person learns a course, in the version that was published when he began.';
COMMENT ON COLUMN learning_learner.batch IS 'The batch in which he has a seat; null: he reads an open course without learning hours.';
COMMENT ON COLUMN learning_learner.seen_on IS 'The last day on which a page was opened; no time of day is kept.';

CREATE TABLE learning_read (
    learner uuid NOT NULL REFERENCES learning_learner,
    number integer NOT NULL,
    read_at timestamptz NOT NULL,
    minutes integer NOT NULL,
    source text NOT NULL CHECK (source IN ('STATED')),
    PRIMARY KEY (learner, number)
);
COMMENT ON TABLE learning_read IS 'Pages that a learner says he has read.';
COMMENT ON COLUMN learning_read.source IS 'Where the minutes come from: STATED by the version; nobody is timed.';

INSERT INTO learning_course (programme, open, practice_entries, practice_minutes, reflection_minutes, test_minutes)
SELECT v.* FROM (VALUES ('KES-01', true, 10, 15, 20, 40), ('TIK-01', true, 0, 0, 0, 0))
    AS v (programme, open, entries, minutes, reflection, tests)
WHERE EXISTS (SELECT FROM catalogue_programme p WHERE p.code = v.programme);
--rollback DROP TABLE learning_read; DROP TABLE learning_learner; DROP TABLE learning_page; DROP TABLE learning_version; DROP TABLE learning_course;
