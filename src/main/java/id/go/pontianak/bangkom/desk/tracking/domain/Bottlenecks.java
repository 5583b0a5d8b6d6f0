package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits at whom: open cases by the office or role they wait at, and how many working days a step has taken lately. */
@Service
@Transactional(readOnly = true)
public class Bottlenecks {

    /** Steps decided in this month and so many before it count. */
    private static final int LATELY_MONTHS = 6;

    /** What {@link #find} finds. */
    public record Found(List<Waiting> waiting, List<StepTime> steps) {}

    /**
     * {@code addressee} is an office or role, or {@code person} for people's own affairs; {@code office} and {@code unit} are names, of an office
     * only; {@code oldest} the day since which the first of them waits; {@code days} the median of what was decided.
     */
    public record Waiting(
            String addressee,
            @Nullable String office,
            @Nullable String unit,
            int cases,
            int late,
            LocalDate oldest,
            @Nullable Integer days,
            int decided) {}

    /** How long a step took, whoever decided: median working days over {@code decided} steps. */
    public record StepTime(String title, int days, int decided) {}

    private record Taken(String kind, String key, int days, int steps) {}

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Bottlenecks(@PlannedAnew JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** At whom cases wait, what is latest first; and the steps, the slowest first. */
    public Found find(TrackingScope scope) {
        List<Taken> taken = taken(scope);
        return new Found(waiting(scope, days(taken, "took_at")), stepTimes(days(taken, "took_step")));
    }

    /** How long steps of this title have taken in the whole city; empty where none was decided lately. */
    public Optional<StepTime> usual(PersonId reader, String title) {
        TrackingScope city = new TrackingScope(reader, true, Set.of(), Set.of());
        return stepTimes(days(taken(city), "took_step")).stream()
                .filter(step -> step.title().equals(title))
                .findFirst();
    }

    private List<Waiting> waiting(TrackingScope scope, Map<String, TreeMap<Integer, Integer>> days) {
        CountSql sql = new CountSql(scope, clock.instant());
        return jdbc
                .sql("""
                        SELECT g.key AS addressee, g.cases, g.late, f.first, o.title AS office, d.name AS unit
                        FROM (%s) g JOIN (%s) f ON f.key = g.key
                        LEFT JOIN directory_office o ON g.key = 'office:' || o.code
                        LEFT JOIN directory_unit u ON u.code = o.unit_code
                        LEFT JOIN directory_unit d ON d.code = u.government_unit""".formatted(sql.sums("waits"), sql.firsts("since")))
                .params(sql.params())
                .query((row, no) -> waiting(row, days))
                .list()
                .stream()
                .sorted(Comparator.comparing(Waiting::late)
                        .thenComparing(Waiting::cases)
                        .reversed()
                        .thenComparing(Waiting::addressee))
                .toList();
    }

    private static Waiting waiting(ResultSet row, Map<String, TreeMap<Integer, Integer>> days) throws SQLException {
        TreeMap<Integer, Integer> taken = days.getOrDefault(row.getString("addressee"), new TreeMap<>());
        return new Waiting(
                row.getString("addressee"),
                row.getString("office"),
                row.getString("unit"),
                row.getInt("cases"),
                row.getInt("late"),
                day(row, "first"),
                taken.isEmpty() ? null : median(taken),
                total(taken));
    }

    private static List<StepTime> stepTimes(Map<String, TreeMap<Integer, Integer>> days) {
        return days.entrySet().stream()
                .map(entry -> new StepTime(entry.getKey(), median(entry.getValue()), total(entry.getValue())))
                .sorted(Comparator.comparing(StepTime::days).reversed().thenComparing(StepTime::title))
                .toList();
    }

    private List<Taken> taken(TrackingScope scope) {
        CountSql sql = new CountSql(scope, clock.instant());
        LocalDate from = clock.today().minusMonths(LATELY_MONTHS).withDayOfMonth(1);
        return jdbc.sql(sql.steps())
                .params(sql.params())
                .param("from", from.atStartOfDay(City.ZONE).toOffsetDateTime())
                .query(Taken.class)
                .list();
    }

    /** Per office, role or step: how many steps took how many working days. */
    private static Map<String, TreeMap<Integer, Integer>> days(List<Taken> taken, String kind) {
        Map<String, TreeMap<Integer, Integer>> days = new HashMap<>();
        taken.stream()
                .filter(one -> one.kind().equals(kind))
                .forEach(one -> days.computeIfAbsent(one.key(), name -> new TreeMap<>())
                        .merge(one.days(), one.steps(), Integer::sum));
        return days;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), City.ZONE);
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
