--liquibase formatted sql

--changeset bangkom:calendar-0101 splitStatements:false
--comment For statements over many rows; WorkingCalendar counts alike, and a test compares the two.
CREATE FUNCTION calendar_working_days(begun date, ended date) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT count(*)::integer FROM generate_series(begun + 1, ended, interval '1 day') d
    WHERE extract(isodow FROM d) < 6 AND NOT EXISTS (SELECT FROM calendar_holiday h WHERE h.day = d::date)
$$;
COMMENT ON FUNCTION calendar_working_days(date, date) IS 'Working days of a five-day week after the first day up to and including the last.';
--rollback DROP FUNCTION calendar_working_days(date, date);
