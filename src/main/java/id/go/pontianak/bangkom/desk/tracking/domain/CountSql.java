package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads kept counts: what has been folded, and what has changed since. Two kinds of cases are few and are still counted: those that fall
 * due within the hour that has begun, since counts know full hours; and those somebody sees for another reason than their unit, as counts
 * know units. One statement reads all of it, so that a folding under way is seen wholly or not at all.
 */
record CountSql(TrackingScope scope, Instant now) {

    private static final String CASES = """
            SELECT key, sub, at, n, CASE WHEN at < :now THEN n ELSE 0 END AS late FROM tracking_count
            WHERE kind = '%1$s' AND unit = ANY (:counted)
            UNION ALL SELECT key, sub, at, n, CASE WHEN at < :now THEN n ELSE 0 END FROM tracking_count_delta
            WHERE kind = '%1$s' AND %2$s
            UNION ALL SELECT k.key, k.sub, k.at, 0, 1 FROM tracking_case c CROSS JOIN LATERAL tracking_case_counts(c) k
            WHERE c.ended_at IS NULL AND c.due_at > :hour AND c.due_at < :now AND %3$s AND k.kind = '%1$s'""";

    private static final String OTHER_CASES = """

            UNION ALL SELECT k.key, k.sub, k.at, 1, CASE WHEN c.ended_at IS NULL AND c.due_at < :now THEN 1 ELSE 0 END
            FROM tracking_case c CROSS JOIN LATERAL tracking_case_counts(c) k WHERE k.kind = '%1$s' AND\s""";

    private static final String STEPS = """
            SELECT kind, key, sub, n FROM tracking_count
            WHERE kind IN ('took_at', 'took_step') AND unit = ANY (:counted) AND at >= :from
            UNION ALL SELECT kind, key, sub, n FROM tracking_count_delta
            WHERE kind IN ('took_at', 'took_step') AND at >= :from AND %1$s""";

    private static final String OTHER_STEPS = """

            UNION ALL SELECT k.kind, k.key, k.sub, 1 FROM tracking_case c JOIN tracking_step s ON s.case_number = c.number
            CROSS JOIN LATERAL tracking_step_counts(s, c.unit) k WHERE k.at >= :from AND\s""";

    /** Cases seen for their subject alone. */
    private static final String OTHERS = """
            c.subject IN (SELECT :person UNION SELECT p.id FROM directory_person p WHERE p.supervisor_office = ANY (:offices))
            AND (c.unit IS NULL OR c.unit <> ALL (:counted))""";

    /** How many cases, and how many of them late, by {@code key} and {@code sub}. */
    String sums(String kind) {
        return "SELECT key, sub, sum(n) AS cases, sum(late) AS late FROM (" + cases(kind)
                + ") k GROUP BY key, sub HAVING sum(n) > 0";
    }

    /** The first day there is something, by {@code key}. */
    String firsts(String kind) {
        return "SELECT key, min(at) AS first FROM (SELECT key, at FROM (" + cases(kind)
                + ") k GROUP BY key, at HAVING sum(n) > 0) days GROUP BY key";
    }

    /** Decided steps by key and the working days they took, from the month that begins at {@code :from}. */
    String steps() {
        return "SELECT kind, key, CAST(sub AS integer) AS days, sum(n) AS steps FROM (" + STEPS.formatted(mine("unit"))
                + (scope.city() ? "" : OTHER_STEPS + OTHERS) + ") k GROUP BY kind, key, sub HAVING sum(n) > 0";
    }

    private String cases(String kind) {
        return CASES.formatted(kind, mine("unit"), mine("c.unit"))
                + (scope.city() ? "" : OTHER_CASES.formatted(kind) + OTHERS);
    }

    private String mine(String unit) {
        return scope.city() ? "TRUE" : unit + " = ANY (:counted)";
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>();
        params.put("now", now.atOffset(ZoneOffset.UTC));
        // What falls due on the full hour is late by the counts alone, from the moment after it.
        params.put(
                "hour",
                now.minus(Duration.of(1, ChronoUnit.MICROS))
                        .truncatedTo(ChronoUnit.HOURS)
                        .atOffset(ZoneOffset.UTC));
        params.put("counted", scope.city() ? new String[] {"*"} : scope.units().toArray(String[]::new));
        params.put("person", scope.person().value());
        params.put("offices", scope.offices().toArray(String[]::new));
        return params;
    }
}
