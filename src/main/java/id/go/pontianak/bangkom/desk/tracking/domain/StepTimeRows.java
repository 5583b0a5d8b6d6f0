package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.StepTimes.Element;
import id.go.pontianak.bangkom.desk.tracking.StepTimes.Taken;
import id.go.pontianak.bangkom.desk.tracking.StepTimes.Waiting;
import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads kept counts of decided steps, which cost the same however many there were, and the passages of one process. */
@Component
public class StepTimeRows {

    /** Nobody: what somebody sees for its subject alone is no part of a report. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** Folded counts of the city stand under {@code *} beside those of its units; what is not folded yet stands under its unit alone. */
    private static final String COUNTED = """
            SELECT %s AS key, CAST(sub AS integer) AS days, sum(n) AS steps FROM (
                SELECT key, unit, sub, n FROM tracking_count WHERE kind = :kind AND at >= :from AND at < :to AND %s
                UNION ALL SELECT key, unit, sub, n FROM tracking_count_delta WHERE kind = :kind AND at >= :from AND at < :to AND %s
            ) k GROUP BY 1, 2 HAVING sum(n) > 0""";

    private static final String UNITS = "unit = ANY (:units)";

    private record Count(String key, int days, int steps) {}

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    StepTimeRows(@PlannedAnew JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Taken> byKey(Reach reach, int year, String kind) {
        return taken(
                reach,
                year,
                kind,
                COUNTED.formatted("key", reach.city() ? "unit = '*'" : UNITS, reach.city() ? "TRUE" : UNITS));
    }

    public List<Taken> byUnit(Reach reach, int year) {
        String mine = reach.city() ? "unit <> '*'" : UNITS;
        return taken(reach, year, "took_step", COUNTED.formatted("unit", mine, mine));
    }

    private List<Taken> taken(Reach reach, int year, String kind, String sql) {
        List<Count> counts = jdbc.sql(sql)
                .param("kind", kind)
                .param("from", first(year))
                .param("to", first(year + 1))
                .param("units", reach.units().toArray(String[]::new))
                .query(Count.class)
                .list();
        Map<String, TreeMap<Integer, Integer>> days = new HashMap<>();
        counts.forEach(count -> days.computeIfAbsent(count.key(), key -> new TreeMap<>())
                .merge(count.days(), count.steps(), Integer::sum));
        return days.entrySet().stream()
                .map(entry -> taken(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Taken::ninetieth)
                        .thenComparing(Taken::median)
                        .reversed()
                        .thenComparing(Taken::key))
                .toList();
    }

    private static Taken taken(String key, TreeMap<Integer, Integer> days) {
        return new Taken(
                key,
                days.values().stream().mapToInt(Integer::intValue).sum(),
                Percentiles.of(days, 50),
                Percentiles.of(days, 90));
    }

    public List<Waiting> waiting(Reach reach) {
        CountSql sql = counts(reach);
        return jdbc
                .sql("SELECT key AS addressee, sum(cases) AS cases, sum(late) AS late FROM (%s) k GROUP BY key"
                        .formatted(sql.sums("waits")))
                .params(sql.params())
                .query(Waiting.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Waiting::late)
                        .thenComparing(Waiting::cases)
                        .reversed()
                        .thenComparing(Waiting::addressee))
                .toList();
    }

    /** By stage, in which each open case stands once. */
    public int late(Reach reach) {
        CountSql sql = counts(reach);
        return jdbc.sql("SELECT coalesce(sum(late), 0) FROM (%s) k".formatted(sql.sums("stage")))
                .params(sql.params())
                .query(Integer.class)
                .single();
    }

    private CountSql counts(Reach reach) {
        return new CountSql(new TrackingScope(NOBODY, reach.city(), reach.units(), Set.of()), clock.instant());
    }

    public List<Element> elements(Reach reach, String process, int year) {
        return jdbc.sql("""
                        SELECT s.element AS id, max(s.name) AS name, max(s.title) AS title,
                            count(*) FILTER (WHERE s.left_at IS NULL AND c.ended_at IS NULL) AS open,
                            count(s.left_at) AS passed,
                            count(*) FILTER (WHERE s.left_at > s.due_at) AS late,
                            percentile_disc(0.5) WITHIN GROUP (ORDER BY s.days) AS median,
                            percentile_disc(0.9) WITHIN GROUP (ORDER BY s.days) AS ninetieth
                        FROM tracking_case c JOIN tracking_step s ON s.case_number = c.number
                        WHERE c.process = :process AND (:city OR c.unit = ANY (:units))
                            AND (s.left_at IS NULL OR s.left_at >= :from AND s.left_at < :to)
                        GROUP BY s.element
                        """)
                .param("process", process)
                .param("city", reach.city())
                .param("units", reach.units().toArray(String[]::new))
                .param("from", first(year))
                .param("to", first(year + 1))
                .query(Element.class)
                .list();
    }

    public List<String> processes(Reach reach) {
        return jdbc.sql("""
                        SELECT DISTINCT process FROM tracking_case WHERE :city OR unit = ANY (:units) ORDER BY process
                        """)
                .param("city", reach.city())
                .param("units", reach.units().toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static OffsetDateTime first(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(City.ZONE).toOffsetDateTime();
    }
}
