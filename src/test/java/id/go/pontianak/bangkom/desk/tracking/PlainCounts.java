package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What board and "who waits at whom" say, counted row by row: what kept counts must equal, and what they are measured against. */
public record PlainCounts(JdbcClient jdbc, String mine, Map<String, Object> params) {

    public static final String STAGES = """
            SELECT c.stage AS key, '' AS sub, count(*) AS cases, count(*) FILTER (WHERE c.due_at < :now) AS late
            FROM tracking_case c WHERE c.ended_at IS NULL AND %s GROUP BY c.stage""";

    public static final String CARDS = """
            SELECT c.card AS key, c.status AS sub, count(*) AS cases, count(*) FILTER (WHERE c.ended_at IS NULL AND c.due_at < :now) AS late
            FROM tracking_case c WHERE c.card <> c.number AND %s GROUP BY c.card, c.status""";

    public static final String WAITING = """
            SELECT CASE WHEN w.candidate LIKE 'person:%%' THEN 'person' ELSE w.candidate END AS key,
                to_char(min(c.since) AT TIME ZONE 'Asia/Pontianak', 'YYYY-MM-DD') AS sub,
                count(DISTINCT c.number) AS cases, count(DISTINCT c.number) FILTER (WHERE c.due_at < :now) AS late
            FROM tracking_case c CROSS JOIN LATERAL unnest(c.waits_at) AS w (candidate)
            WHERE c.ended_at IS NULL AND %s GROUP BY 1""";

    public static final String STEPS = """
            SELECT s.answered_for, s.title, (s.entered_at AT TIME ZONE 'Asia/Pontianak')::date AS from_day,
                (s.left_at AT TIME ZONE 'Asia/Pontianak')::date AS to_day, count(*) AS steps
            FROM tracking_step s JOIN tracking_case c ON c.number = s.case_number
            WHERE s.task_id IS NOT NULL AND s.outcome IS NOT NULL AND s.left_at >= :lately AND %s GROUP BY 1, 2, 3, 4""";

    /** "key, sub: cases, late" of each line. */
    public Map<String, String> counted(String sql) {
        Map<String, String> lines = new HashMap<>();
        jdbc.sql(sql.formatted(mine))
                .params(params)
                .query((row, no) -> lines.put(
                        row.getString("key") + ' ' + row.getString("sub"),
                        row.getInt("cases") + " of them late " + row.getInt("late")))
                .list();
        return lines;
    }

    /** Of each office, role or title, how many of its decided steps took how many working days. */
    public Map<String, TreeMap<Integer, Integer>> decided(String column, WorkingCalendar calendar) {
        Map<String, TreeMap<Integer, Integer>> steps = new HashMap<>();
        jdbc.sql(STEPS.formatted(mine)).params(params).query(row -> {
            String key = row.getString(column);
            if (key != null) {
                int days = calendar.between(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class),
                                WeekPattern.FIVE_DAYS)
                        .value();
                steps.computeIfAbsent(key.startsWith("person:") ? "person" : key, name -> new TreeMap<>())
                        .merge(days, row.getInt("steps"), Integer::sum);
            }
        });
        return steps;
    }
}
