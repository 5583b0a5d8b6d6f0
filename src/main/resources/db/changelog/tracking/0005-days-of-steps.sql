--liquibase formatted sql

--changeset bangkom:tracking-0009 splitStatements:false
--comment How long a step took is kept beside it, so that a median needs one count per month and number of days.
ALTER TABLE tracking_step ADD COLUMN days integer;
COMMENT ON COLUMN tracking_step.days IS 'working days it took, once decided, as the calendar was then';
ALTER TABLE tracking_step DISABLE TRIGGER USER;
UPDATE tracking_step SET days = calendar_working_days((entered_at AT TIME ZONE 'Asia/Pontianak')::date,
    (left_at AT TIME ZONE 'Asia/Pontianak')::date) WHERE outcome IS NOT NULL AND left_at IS NOT NULL;
ALTER TABLE tracking_step ENABLE TRIGGER USER;
CREATE FUNCTION tracking_step_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.days := calendar_working_days((NEW.entered_at AT TIME ZONE 'Asia/Pontianak')::date, (NEW.left_at AT TIME ZONE 'Asia/Pontianak')::date);
    RETURN NEW;
END $$;
CREATE TRIGGER tracking_step_comes_decided BEFORE INSERT ON tracking_step FOR EACH ROW
    WHEN (NEW.outcome IS NOT NULL AND NEW.left_at IS NOT NULL) EXECUTE FUNCTION tracking_step_days();
CREATE TRIGGER tracking_step_is_decided BEFORE UPDATE ON tracking_step FOR EACH ROW
    WHEN (NEW.outcome IS NOT NULL AND NEW.left_at IS NOT NULL
        AND (NEW.days IS NULL OR OLD.outcome IS NULL OR (OLD.entered_at, OLD.left_at) IS DISTINCT FROM (NEW.entered_at, NEW.left_at)))
    EXECUTE FUNCTION tracking_step_days();
CREATE OR REPLACE FUNCTION tracking_step_counts(s tracking_step, unit_of_case text)
RETURNS TABLE (kind text, unit text, at timestamptz, key text, sub text) LANGUAGE sql STABLE AS $$
    SELECT k.kind, coalesce(unit_of_case, ''), date_trunc('month', s.left_at, 'Asia/Pontianak'), k.key, s.days::text
    FROM (VALUES ('took_at', tracking_addressee(s.answered_for)), ('took_step', s.title)) k (kind, key)
    WHERE s.task_id IS NOT NULL AND s.outcome IS NOT NULL AND s.left_at IS NOT NULL AND s.days IS NOT NULL AND k.key IS NOT NULL
$$;
ALTER FUNCTION tracking_case_counts(tracking_case) ROWS 4;
ALTER FUNCTION tracking_step_counts(tracking_step, text) ROWS 2;
COMMENT ON COLUMN tracking_count.at IS 'the full hour by which cases fall due (infinity: none, or ended), the day since which they wait, or the month in which a step was decided';
COMMENT ON COLUMN tracking_count.sub IS 'of a card the status of its cases, of a decided step the number of working days it took';
SELECT tracking_recount();
--rollback DROP FUNCTION tracking_step_days() CASCADE; CREATE OR REPLACE FUNCTION tracking_step_counts(s tracking_step, unit_of_case text) RETURNS TABLE (kind text, unit text, at timestamptz, key text, sub text) LANGUAGE sql STABLE AS $$ SELECT k.kind, coalesce(unit_of_case, ''), date_trunc('day', s.left_at, 'Asia/Pontianak'), k.key, to_char(s.entered_at AT TIME ZONE 'Asia/Pontianak', 'YYYY-MM-DD') FROM (VALUES ('took_at', tracking_addressee(s.answered_for)), ('took_step', s.title)) k (kind, key) WHERE s.task_id IS NOT NULL AND s.outcome IS NOT NULL AND s.left_at IS NOT NULL AND k.key IS NOT NULL $$; SELECT tracking_recount(); ALTER TABLE tracking_step DROP COLUMN days;
