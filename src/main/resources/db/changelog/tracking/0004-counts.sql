--liquibase formatted sql

--changeset bangkom:tracking-0004
--comment Counts are kept: a change writes small signed rows beside the row it changes, which wait for nobody; folding sums them up.
CREATE TABLE tracking_count (
    kind text NOT NULL,
    unit text NOT NULL,
    at timestamptz NOT NULL,
    key text NOT NULL,
    sub text NOT NULL,
    n bigint NOT NULL,
    PRIMARY KEY (kind, unit, at, key, sub)
) WITH (fillfactor = 70);
COMMENT ON TABLE tracking_count IS 'How many cases and decided steps there are of each kind; together with tracking_count_delta, never alone.';
COMMENT ON COLUMN tracking_count.kind IS 'stage, card, waits, since, took_at or took_step: see tracking_case_counts and tracking_step_counts';
COMMENT ON COLUMN tracking_count.unit IS 'unit of the case; *: the whole city';
COMMENT ON COLUMN tracking_count.at IS 'the full hour by which cases fall due (infinity: none, or ended), or the day since which they wait or on which a step was decided';
COMMENT ON COLUMN tracking_count.key IS 'stage, number of the card, addressee (person: anybody in his own affair) or title of a step';
COMMENT ON COLUMN tracking_count.sub IS 'of a card the status of its cases, of a decided step the day on which it began';
CREATE TABLE tracking_count_delta (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    unit text NOT NULL,
    at timestamptz NOT NULL,
    key text NOT NULL,
    sub text NOT NULL,
    n bigint NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
COMMENT ON TABLE tracking_count_delta IS 'What has changed since the last folding: one more, one less. No row is ever updated, so no writer waits for another.';
--rollback DROP TABLE tracking_count_delta; DROP TABLE tracking_count;

--changeset bangkom:tracking-0005 splitStatements:false
--comment What one case and one decided step are counted as: the one definition behind change, folding, rebuild and reading.
CREATE FUNCTION tracking_addressee(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN $1 LIKE 'person:%' THEN 'person' ELSE $1 END
$$;
CREATE FUNCTION tracking_case_counts(c tracking_case)
RETURNS TABLE (kind text, unit text, at timestamptz, key text, sub text) LANGUAGE sql STABLE AS $$
    SELECT k.kind, coalesce(c.unit, ''), k.at, k.key, k.sub
    FROM (SELECT CASE WHEN c.ended_at IS NULL THEN date_trunc('hour', c.due_at + interval '1 hour' - interval '1 microsecond')
            ELSE 'infinity' END AS due) d
    CROSS JOIN LATERAL (
        SELECT 'stage', d.due, c.stage, '' WHERE c.ended_at IS NULL
        UNION ALL SELECT 'card', d.due, c.card, c.status WHERE c.card <> c.number
        UNION ALL SELECT DISTINCT 'waits', d.due, tracking_addressee(w), '' FROM unnest(c.waits_at) w WHERE c.ended_at IS NULL
        UNION ALL SELECT DISTINCT 'since', date_trunc('day', c.since, 'Asia/Pontianak'), tracking_addressee(w), ''
            FROM unnest(c.waits_at) w WHERE c.ended_at IS NULL
    ) k (kind, at, key, sub)
$$;
CREATE FUNCTION tracking_step_counts(s tracking_step, unit_of_case text)
RETURNS TABLE (kind text, unit text, at timestamptz, key text, sub text) LANGUAGE sql STABLE AS $$
    SELECT k.kind, coalesce(unit_of_case, ''), date_trunc('day', s.left_at, 'Asia/Pontianak'), k.key,
        to_char(s.entered_at AT TIME ZONE 'Asia/Pontianak', 'YYYY-MM-DD')
    FROM (VALUES ('took_at', tracking_addressee(s.answered_for)), ('took_step', s.title)) k (kind, key)
    WHERE s.task_id IS NOT NULL AND s.outcome IS NOT NULL AND s.left_at IS NOT NULL AND k.key IS NOT NULL
$$;
--rollback DROP FUNCTION tracking_step_counts(tracking_step, text); DROP FUNCTION tracking_case_counts(tracking_case); DROP FUNCTION tracking_addressee(text);

--changeset bangkom:tracking-0006 splitStatements:false
--comment Each change writes its difference in its own transaction. A case that comes, goes or changes its unit takes its decided steps along.
CREATE FUNCTION tracking_case_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO tracking_count_delta (kind, unit, at, key, sub, n)
        SELECT k.*, 1 FROM tracking_case_counts(NEW) k
        UNION ALL SELECT k.*, 1 FROM tracking_step s CROSS JOIN LATERAL tracking_step_counts(s, NEW.unit) k WHERE s.case_number = NEW.number;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO tracking_count_delta (kind, unit, at, key, sub, n)
        SELECT k.*, -1 FROM tracking_case_counts(OLD) k
        UNION ALL SELECT k.*, -1 FROM tracking_step s CROSS JOIN LATERAL tracking_step_counts(s, OLD.unit) k WHERE s.case_number = OLD.number;
    ELSE
        INSERT INTO tracking_count_delta (kind, unit, at, key, sub, n)
        SELECT d.kind, d.unit, d.at, d.key, d.sub, sum(d.n) FROM (
            SELECT k.*, 1 AS n FROM tracking_case_counts(NEW) k UNION ALL SELECT k.*, -1 FROM tracking_case_counts(OLD) k) d
        GROUP BY d.kind, d.unit, d.at, d.key, d.sub HAVING sum(d.n) <> 0;
        IF NEW.unit IS DISTINCT FROM OLD.unit THEN
            INSERT INTO tracking_count_delta (kind, unit, at, key, sub, n)
            SELECT k.*, u.n FROM tracking_step s CROSS JOIN (VALUES (NEW.unit, 1), (OLD.unit, -1)) u (unit, n)
            CROSS JOIN LATERAL tracking_step_counts(s, u.unit) k WHERE s.case_number = NEW.number;
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION tracking_step_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO tracking_count_delta (kind, unit, at, key, sub, n)
        SELECT k.*, 1 FROM tracking_case c CROSS JOIN LATERAL tracking_step_counts(NEW, c.unit) k WHERE c.number = NEW.case_number;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO tracking_count_delta (kind, unit, at, key, sub, n)
        SELECT k.*, -1 FROM tracking_case c CROSS JOIN LATERAL tracking_step_counts(OLD, c.unit) k WHERE c.number = OLD.case_number;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER tracking_case_comes_or_goes AFTER INSERT OR DELETE ON tracking_case
    FOR EACH ROW EXECUTE FUNCTION tracking_case_counted();
CREATE TRIGGER tracking_case_changes AFTER UPDATE ON tracking_case FOR EACH ROW
    WHEN ((OLD.unit, OLD.stage, OLD.status, OLD.card, OLD.ended_at, OLD.since, OLD.due_at, OLD.waits_at)
        IS DISTINCT FROM (NEW.unit, NEW.stage, NEW.status, NEW.card, NEW.ended_at, NEW.since, NEW.due_at, NEW.waits_at))
    EXECUTE FUNCTION tracking_case_counted();
CREATE TRIGGER tracking_step_comes AFTER INSERT ON tracking_step FOR EACH ROW
    WHEN (NEW.outcome IS NOT NULL AND NEW.left_at IS NOT NULL) EXECUTE FUNCTION tracking_step_counted();
CREATE TRIGGER tracking_step_changes AFTER UPDATE ON tracking_step FOR EACH ROW
    WHEN (NEW.outcome IS NOT NULL AND NEW.left_at IS NOT NULL OR OLD.outcome IS NOT NULL AND OLD.left_at IS NOT NULL)
    EXECUTE FUNCTION tracking_step_counted();
CREATE TRIGGER tracking_step_goes AFTER DELETE ON tracking_step FOR EACH ROW
    WHEN (OLD.outcome IS NOT NULL AND OLD.left_at IS NOT NULL) EXECUTE FUNCTION tracking_step_counted();
--rollback DROP FUNCTION tracking_case_counted() CASCADE; DROP FUNCTION tracking_step_counted() CASCADE;

--changeset bangkom:tracking-0007 splitStatements:false
--comment Folding and counting anew only ever add to a count, so they and all writers may run at the same time.
CREATE FUNCTION tracking_fold(most integer) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    folded bigint;
BEGIN
    WITH taken AS (
        DELETE FROM tracking_count_delta WHERE id = ANY (ARRAY(
            SELECT id FROM tracking_count_delta ORDER BY id LIMIT most FOR UPDATE SKIP LOCKED))
        RETURNING kind, unit, at, key, sub, n),
    summed AS (
        SELECT t.kind, u.unit, t.at, t.key, t.sub, sum(t.n) AS n
        FROM taken t CROSS JOIN LATERAL (VALUES (t.unit), ('*')) u (unit)
        GROUP BY t.kind, u.unit, t.at, t.key, t.sub HAVING sum(t.n) <> 0),
    added AS (
        INSERT INTO tracking_count AS c (kind, unit, at, key, sub, n)
        SELECT kind, unit, at, key, sub, n FROM summed ORDER BY kind, unit, at, key, sub
        ON CONFLICT (kind, unit, at, key, sub) DO UPDATE SET n = c.n + excluded.n)
    SELECT count(*) INTO folded FROM taken;
    RETURN folded;
END $$;
COMMENT ON FUNCTION tracking_fold(integer) IS 'Adds rows of tracking_count_delta to tracking_count; how many. Rows that another folding holds are left to it.';
CREATE FUNCTION tracking_recount() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    wrong bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('tracking_recount'));
    WITH counted AS (
        SELECT k.kind, k.unit, k.at, k.key, k.sub, 1 AS n FROM tracking_case c CROSS JOIN LATERAL tracking_case_counts(c) k
        UNION ALL SELECT k.kind, k.unit, k.at, k.key, k.sub, 1 FROM tracking_step s JOIN tracking_case c ON c.number = s.case_number
            CROSS JOIN LATERAL tracking_step_counts(s, c.unit) k WHERE s.outcome IS NOT NULL AND s.left_at IS NOT NULL
        UNION ALL SELECT d.kind, d.unit, d.at, d.key, d.sub, -d.n FROM tracking_count_delta d),
    missing AS (
        SELECT s.kind, s.unit, s.at, s.key, s.sub, sum(s.n) AS n FROM (
            SELECT c.kind, u.unit, c.at, c.key, c.sub, sum(c.n) AS n
            FROM counted c CROSS JOIN LATERAL (VALUES (c.unit), ('*')) u (unit) GROUP BY c.kind, u.unit, c.at, c.key, c.sub
            UNION ALL SELECT kind, unit, at, key, sub, -n FROM tracking_count) s
        GROUP BY s.kind, s.unit, s.at, s.key, s.sub HAVING sum(s.n) <> 0)
    INSERT INTO tracking_count AS c (kind, unit, at, key, sub, n)
    SELECT kind, unit, at, key, sub, n FROM missing ORDER BY kind, unit, at, key, sub
    ON CONFLICT (kind, unit, at, key, sub) DO UPDATE SET n = c.n + excluded.n;
    GET DIAGNOSTICS wrong = ROW_COUNT;
    RETURN wrong;
END $$;
COMMENT ON FUNCTION tracking_recount() IS 'Compares the counts with the rows in one snapshot and adds what is missing; how many counts were wrong.';
--rollback DROP FUNCTION tracking_recount(); DROP FUNCTION tracking_fold(integer);

--changeset bangkom:tracking-0008
--comment The counts of what is there already; with the triggers in place it does not matter what goes on meanwhile.
SELECT tracking_recount();
--rollback SELECT 1;
