--liquibase formatted sql

--changeset bangkom:batch-0530
ALTER TABLE batch_seat ADD COLUMN blocking boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN batch_seat.blocking IS 'Whether its days are taken; of a self-paced batch none are.';
ALTER TABLE batch_seat DROP CONSTRAINT batch_seat_once_at_a_time;
ALTER TABLE batch_seat ADD CONSTRAINT batch_seat_once_at_a_time
    EXCLUDE USING gist (person WITH =, period WITH &&) WHERE (state IN ('SEAT', 'OFFERED') AND blocking);
--rollback ALTER TABLE batch_seat DROP CONSTRAINT batch_seat_once_at_a_time;
--rollback ALTER TABLE batch_seat ADD CONSTRAINT batch_seat_once_at_a_time EXCLUDE USING gist (person WITH =, period WITH &&) WHERE (state IN ('SEAT', 'OFFERED'));
--rollback ALTER TABLE batch_seat DROP COLUMN blocking;
