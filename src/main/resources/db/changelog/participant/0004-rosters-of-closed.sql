--liquibase formatted sql

--changeset bangkom:participant-0005
--comment Batches that an update closed while they ran have their roster as well: those who had their seats on the first day.
INSERT INTO participant_participant (batch, person, nomination, unit, name, rank, position, state)
SELECT s.batch, s.person, s.nomination, s.unit, p.name, coalesce(p.grade, ''), p.position, 'ACTIVE'
FROM batch_seat s JOIN batch b ON b.number = s.batch JOIN directory_person p ON p.id = s.person
WHERE b.status = 'CLOSED' AND s.state IN ('SEAT', 'CLASH') AND s.offer_until IS NULL
    AND NOT EXISTS (SELECT FROM participant_participant r WHERE r.batch = s.batch);
--rollback SELECT 1;
