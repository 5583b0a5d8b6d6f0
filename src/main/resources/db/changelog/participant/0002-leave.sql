--liquibase formatted sql

--changeset bangkom:participant-0003
CREATE TABLE participant_leave (
    id uuid PRIMARY KEY,
    batch text NOT NULL,
    person uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    asked_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('OPEN', 'GRANTED', 'DECLINED')),
    decided_by uuid REFERENCES directory_person,
    decided_at timestamptz,
    answer text,
    FOREIGN KEY (batch, person) REFERENCES participant_participant (batch, person),
    CHECK ((state = 'OPEN') = (decided_by IS NULL AND decided_at IS NULL)),
    CHECK ((state = 'DECLINED') = (answer IS NOT NULL))
);
CREATE UNIQUE INDEX participant_leave_open ON participant_leave (batch, person) WHERE state = 'OPEN';
CREATE INDEX participant_leave_person ON participant_leave (batch, person);
COMMENT ON TABLE participant_leave IS 'Participants who ask to leave a training that has begun; its organiser or HR of the city decides. One open at a time.';
COMMENT ON COLUMN participant_leave.answer IS 'Why the participant is asked to stay.';
--rollback DROP TABLE participant_leave;
