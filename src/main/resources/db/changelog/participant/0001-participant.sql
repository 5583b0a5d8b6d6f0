--liquibase formatted sql

--changeset bangkom:participant-0001
CREATE TABLE participant_participant (
    batch text NOT NULL REFERENCES batch,
    person uuid NOT NULL REFERENCES directory_person,
    nomination text,
    unit text NOT NULL REFERENCES directory_unit,
    name text NOT NULL CHECK (name <> ''),
    rank text NOT NULL,
    position text NOT NULL,
    state text NOT NULL CHECK (state IN ('ACTIVE', 'WITHDRAWN')),
    reason text,
    withdrawn_by uuid REFERENCES directory_person,
    withdrawn_at timestamptz,
    PRIMARY KEY (batch, person),
    CHECK ((state = 'WITHDRAWN') = (reason IS NOT NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_by IS NOT NULL AND withdrawn_at IS NOT NULL))
);
CREATE INDEX participant_participant_person ON participant_participant (person);
COMMENT ON TABLE participant_participant IS 'The roster of a batch, made from its seats on its first day: a snapshot that certificates and statistics use.';
COMMENT ON COLUMN participant_participant.nomination IS 'Number of the nomination, as text; null where somebody takes part without one.';
COMMENT ON COLUMN participant_participant.unit IS 'Perangkat daerah on the first day; a transfer afterwards changes nothing.';
COMMENT ON COLUMN participant_participant.reason IS 'Why the participant left the training.';
--rollback DROP TABLE participant_participant;

--changeset bangkom:participant-0002
--comment Batches that are running already have their roster as well.
INSERT INTO participant_participant (batch, person, nomination, unit, name, rank, position, state)
SELECT s.batch, s.person, s.nomination, s.unit, p.name, coalesce(p.grade, ''), p.position, 'ACTIVE'
FROM batch_seat s JOIN batch b ON b.number = s.batch JOIN directory_person p ON p.id = s.person
WHERE b.status = 'STARTED' AND s.state IN ('SEAT', 'CLASH') AND s.offer_until IS NULL;
--rollback DELETE FROM participant_participant;
