--liquibase formatted sql

--changeset bangkom:session-0001
CREATE TABLE session_room (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
    name text NOT NULL CHECK (name <> ''),
    place text NOT NULL DEFAULT '',
    seats integer NOT NULL CHECK (seats BETWEEN 1 AND 2000),
    active boolean NOT NULL DEFAULT true
);
COMMENT ON TABLE session_room IS 'Rooms that HR keeps; never deleted, because sessions name them. Another place is text of the session and is not checked for clashes.';
COMMENT ON COLUMN session_room.place IS 'Where the room is.';
COMMENT ON COLUMN session_room.active IS 'Whether it is offered for new sessions.';
INSERT INTO session_room (code, name, place, seats) VALUES ('AULA-BKPSDM', 'Aula BKPSDM', 'Kantor BKPSDM', 30);

CREATE TABLE session_plan (
    batch text PRIMARY KEY REFERENCES batch,
    version integer NOT NULL
);
COMMENT ON TABLE session_plan IS 'How often the sessions and staff of a batch changed; its row is the lock of its plan, and calendar events count it into their sequence.';

CREATE TABLE session_session (
    id uuid PRIMARY KEY,
    batch text NOT NULL REFERENCES batch,
    title text NOT NULL CHECK (title <> ''),
    period tstzrange NOT NULL,
    learning_hours integer NOT NULL CHECK (learning_hours >= 0),
    kind text NOT NULL CHECK (kind IN ('CLASS', 'TEST', 'SELF', 'CEREMONY')),
    mode text NOT NULL CHECK (mode IN ('CLASSROOM', 'ONLINE')),
    room text REFERENCES session_room,
    place text NOT NULL DEFAULT '',
    link text NOT NULL DEFAULT '',
    state text NOT NULL CHECK (state IN ('PLANNED', 'CANCELLED')),
    UNIQUE (id, batch, period),
    CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    CONSTRAINT session_room_once_at_a_time EXCLUDE USING gist (room WITH =, period WITH &&) WHERE (state <> 'CANCELLED'),
    CONSTRAINT session_batch_once_at_a_time EXCLUDE USING gist (batch WITH =, period WITH &&) WHERE (state <> 'CANCELLED' AND kind <> 'SELF')
);
CREATE INDEX session_session_batch ON session_session (batch, lower(period));
COMMENT ON TABLE session_session IS 'Sessions of a batch. A room holds one at a time, and so do the participants of a batch, except for what is done alone.';
COMMENT ON COLUMN session_session.learning_hours IS 'JP of 45 minutes; attendance is measured by them.';
COMMENT ON COLUMN session_session.place IS 'Where it is when it is in none of the kept rooms.';
COMMENT ON COLUMN session_session.link IS 'Address of an online session; for staff and people with a seat.';
COMMENT ON COLUMN session_session.state IS 'That it was held says its end.';

CREATE TABLE session_staff (
    id uuid PRIMARY KEY,
    batch text NOT NULL REFERENCES batch,
    session uuid,
    period tstzrange,
    person uuid REFERENCES directory_person,
    name text NOT NULL DEFAULT '',
    institution text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    task text NOT NULL CHECK (task IN ('ORGANISER', 'TRAINER', 'ASSISTANT')),
    busy boolean NOT NULL DEFAULT true,
    FOREIGN KEY (session, batch, period) REFERENCES session_session (id, batch, period) ON UPDATE CASCADE ON DELETE CASCADE,
    CHECK ((session IS NULL) = (period IS NULL)),
    CHECK (person IS NOT NULL OR name <> ''),
    CHECK (person IS NOT NULL OR task <> 'ORGANISER'),
    CONSTRAINT session_staff_once_at_a_time EXCLUDE USING gist (person WITH =, period WITH &&) WHERE (busy AND session IS NOT NULL)
);
CREATE INDEX session_staff_batch ON session_staff (batch);
CREATE INDEX session_staff_session ON session_staff (session);
CREATE UNIQUE INDEX session_staff_whole ON session_staff (batch, person, task) WHERE session IS NULL AND person IS NOT NULL;
COMMENT ON TABLE session_staff IS 'Who runs a batch or one of its sessions. A person of the directory serves one session at a time; somebody from outside has no person.';
COMMENT ON COLUMN session_staff.session IS 'Null: the whole batch.';
COMMENT ON COLUMN session_staff.period IS 'That of the session; follows it, so that the exclusion constraint sees it.';
COMMENT ON COLUMN session_staff.busy IS 'False once the session is cancelled.';
--rollback DROP TABLE session_staff; DROP TABLE session_session; DROP TABLE session_plan; DROP TABLE session_room;

--changeset bangkom:session-0002
--comment Whoever planned a batch organises it, also those that were planned before.
INSERT INTO session_staff (id, batch, person, task)
SELECT gen_random_uuid(), b.number, e.actor, 'ORGANISER'
FROM batch b
JOIN journal_entry e ON e.case_number = b.number AND e.action = 'journal.batch.planned'
JOIN directory_person p ON p.id = e.actor
ON CONFLICT DO NOTHING;
--rollback DELETE FROM session_staff WHERE task = 'ORGANISER';
