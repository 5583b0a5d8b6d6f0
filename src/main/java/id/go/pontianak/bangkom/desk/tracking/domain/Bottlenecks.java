package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits at whom: open cases by the office or role they wait at, and how many working days a step has taken lately. */
@Service
@Transactional(readOnly = true)
public class Bottlenecks {

    /** Steps decided this long ago still count. */
    private static final Duration LATELY = Duration.ofDays(182);

    /** What {@link #find} finds. */
    public record Found(List<Waiting> waiting, List<StepTime> steps) {}

    /**
     * {@code addressee} is an office or role, or {@code person} for people's own affairs; {@code office} and {@code unit} are names, of an office
     * only; {@code days} the median of what was decided.
     */
    public record Waiting(
            String addressee,
            @Nullable String office,
            @Nullable String unit,
            int cases,
            int late,
            Instant oldest,
            @Nullable Integer days,
            int decided) {}

    /** How long a step took, whoever decided: median working days over {@code decided} steps. */
    public record StepTime(String title, int days, int decided) {}

    private record Span(@Nullable String answeredFor, String title, LocalDate from, LocalDate to, int steps) {}

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    Bottlenecks(@PlannedAnew JdbcClient jdbc, WorkingCalendar calendar, BusinessClock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** At whom cases wait, what is latest first; and the steps, the slowest first. */
    public Found find(TrackingScope scope) {
        List<Span> spans = spans(scope);
        return new Found(waiting(scope, days(spans, Span::answeredFor)), stepTimes(days(spans, Span::title)));
    }

    private List<Waiting> waiting(TrackingScope scope, Map<String, TreeMap<Integer, Integer>> days) {
        CaseSql sql = new CaseSql(scope, CaseQuery.ALL_OPEN, clock.instant());
        return jdbc
                .sql("""
                        SELECT g.*, o.title AS office, d.name AS unit FROM (
                            SELECT CASE WHEN w.candidate LIKE 'person:%' THEN 'person' ELSE w.candidate END AS addressee,
                                count(DISTINCT c.number) AS cases,
                                count(DISTINCT c.number) FILTER (WHERE c.due_at < :now) AS late,
                                min(c.since) AS oldest
                            FROM tracking_case c CROSS JOIN LATERAL unnest(c.waits_at) AS w (candidate)""" + sql.where() + """
                             GROUP BY 1) g
                        LEFT JOIN directory_office o ON g.addressee = 'office:' || o.code
                        LEFT JOIN directory_unit u ON u.code = o.unit_code
                        LEFT JOIN directory_unit d ON d.code = u.government_unit""")
                .params(sql.params())
                .query((row, no) -> {
                    TreeMap<Integer, Integer> taken = days.getOrDefault(row.getString("addressee"), new TreeMap<>());
                    return new Waiting(
                            row.getString("addressee"),
                            row.getString("office"),
                            row.getString("unit"),
                            row.getInt("cases"),
                            row.getInt("late"),
                            row.getObject("oldest", OffsetDateTime.class).toInstant(),
                            taken.isEmpty() ? null : median(taken),
                            total(taken));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Waiting::late)
                        .thenComparing(Waiting::cases)
                        .reversed()
                        .thenComparing(Waiting::addressee))
                .toList();
    }

    private static List<StepTime> stepTimes(Map<String, TreeMap<Integer, Integer>> days) {
        return days.entrySet().stream()
                .map(entry -> new StepTime(entry.getKey(), median(entry.getValue()), total(entry.getValue())))
                .sorted(Comparator.comparing(StepTime::days).reversed().thenComparing(StepTime::title))
                .toList();
    }

    /** Decided steps by the day they began and ended, so that a hundred thousand of them are a few hundred spans. */
    private List<Span> spans(TrackingScope scope) {
        CaseSql sql = new CaseSql(scope, CaseQuery.ALL_OPEN, clock.instant());
        return jdbc.sql("""
                        SELECT s.answered_for, s.title, (s.entered_at AT TIME ZONE 'Asia/Pontianak')::date AS from_day,
                            (s.left_at AT TIME ZONE 'Asia/Pontianak')::date AS to_day, count(*) AS steps
                        FROM tracking_step s JOIN tracking_case c ON c.number = s.case_number
                        WHERE s.task_id IS NOT NULL AND s.outcome IS NOT NULL AND s.left_at > :lately AND\s""" + sql.mine() + " GROUP BY 1, 2, 3, 4")
                .params(sql.params())
                .param("lately", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .query((row, no) -> new Span(
                        row.getString("answered_for"),
                        row.getString("title"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getInt("steps")))
                .list();
    }

    /** Per key: how many steps took how many working days. */
    private Map<String, TreeMap<Integer, Integer>> days(List<Span> spans, Function<Span, @Nullable String> key) {
        Map<String, TreeMap<Integer, Integer>> days = new HashMap<>();
        for (Span span : spans) {
            String of = key.apply(span);
            if (of != null) {
                int taken = calendar.between(span.from(), span.to(), WeekPattern.FIVE_DAYS)
                        .value();
                days.computeIfAbsent(of.startsWith("person:") ? "person" : of, name -> new TreeMap<>())
                        .merge(taken, span.steps(), Integer::sum);
            }
        }
        return days;
    }

    private static int total(TreeMap<Integer, Integer> taken) {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The lower median, so that it is a number of days some step has really taken. */
    static int median(TreeMap<Integer, Integer> taken) {
        int half = (total(taken) + 1) / 2;
        int seen = 0;
        for (Map.Entry<Integer, Integer> entry : taken.entrySet()) {
            seen += entry.getValue();
            if (seen >= half) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no median of nothing");
    }
}
