--liquibase formatted sql

--changeset bangkom:calendar-0100
-- A day off that the database kept as infinity, or in another millennium, is no day: nothing was ever counted around it.
DELETE FROM calendar_holiday WHERE day NOT BETWEEN DATE '1900-01-01' AND DATE '2200-12-31';
ALTER TABLE calendar_holiday ADD CONSTRAINT calendar_holiday_day_sane CHECK (day BETWEEN DATE '1900-01-01' AND DATE '2200-12-31');
COMMENT ON CONSTRAINT calendar_holiday_day_sane ON calendar_holiday IS 'Pages count the years that have holidays: one day without a year would fail them all.';
--rollback ALTER TABLE calendar_holiday DROP CONSTRAINT calendar_holiday_day_sane;
