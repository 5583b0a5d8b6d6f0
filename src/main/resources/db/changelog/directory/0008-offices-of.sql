--liquibase formatted sql

--changeset bangkom:directory-0013 splitStatements:false
CREATE FUNCTION directory_offices_of(who uuid, today date)
    RETURNS TABLE (code text, through text, title text, kind text, depth integer)
    LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY
    WITH RECURSIVE mine AS (
        SELECT o.code, o.title, a.capacity AS kind
        FROM (SELECT DISTINCT office_code FROM directory_serving_holder h
              WHERE h.person_id = who AND h.from_day <= today AND (h.to_day IS NULL OR h.to_day >= today)) held
        JOIN directory_office o ON o.code = held.office_code
        JOIN LATERAL (
            SELECT h.person_id, h.capacity FROM directory_serving_holder h
            WHERE h.office_code = o.code AND h.from_day <= today AND (h.to_day IS NULL OR h.to_day >= today)
            ORDER BY CASE h.capacity WHEN 'PLH' THEN 1 WHEN 'PLT' THEN 2 WHEN 'PJ' THEN 3 ELSE 4 END
            LIMIT 1) a ON a.person_id = who
        UNION ALL
        SELECT o.code, o.title, 'SUBSTITUTE'
        FROM directory_substitute s
        JOIN directory_office o ON o.code = s.office_code
        JOIN LATERAL (
            SELECT h.person_id FROM directory_serving_holder h
            WHERE h.office_code = o.code AND h.from_day <= today AND (h.to_day IS NULL OR h.to_day >= today)
            ORDER BY CASE h.capacity WHEN 'PLH' THEN 1 WHEN 'PLT' THEN 2 WHEN 'PJ' THEN 3 ELSE 4 END
            LIMIT 1) a ON a.person_id = s.principal_id
        WHERE s.person_id = who AND s.from_day <= today AND s.to_day >= today AND s.revoked_at IS NULL
          AND NOT directory_has_left(s.person_id)),
    answered AS (
        SELECT m.code, m.code AS through, m.title, m.kind, 0 AS depth FROM mine m
        UNION ALL
        SELECT o.code, b.through, b.title, b.kind, b.depth + 1
        FROM answered b JOIN directory_office o ON o.superior = b.code
        WHERE b.depth < 20 AND NOT EXISTS (
            SELECT 1 FROM directory_serving_holder h WHERE h.office_code = o.code AND h.from_day <= today
              AND (h.to_day IS NULL OR h.to_day >= today)))
    SELECT a.code, a.through, a.title, a.kind, a.depth FROM answered a ORDER BY a.depth, a.code, a.kind;
END
$$;
COMMENT ON FUNCTION directory_offices_of(uuid, date) IS 'For which offices a person answers on a day: his own, those of a principal he substitutes, and downwards from both while nobody answers. A function, since each page asks it and planning it takes ten times as long as answering it.';
--rollback DROP FUNCTION directory_offices_of(uuid, date);
