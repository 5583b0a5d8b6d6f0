--liquibase formatted sql

--changeset bangkom:batch-0300
ALTER TABLE batch_seat DROP CONSTRAINT batch_seat_check;
ALTER TABLE batch_seat ADD CONSTRAINT batch_seat_offer_has_window CHECK (
    CASE state WHEN 'OFFERED' THEN offer_until IS NOT NULL WHEN 'CLASH' THEN true ELSE offer_until IS NULL END);
COMMENT ON COLUMN batch_seat.offer_until IS 'Until when the offer may be accepted; an offer that clashes after the dates moved keeps it.';
--rollback ALTER TABLE batch_seat DROP CONSTRAINT batch_seat_offer_has_window; ALTER TABLE batch_seat ADD CONSTRAINT batch_seat_check CHECK ((state = 'OFFERED') = (offer_until IS NOT NULL));
