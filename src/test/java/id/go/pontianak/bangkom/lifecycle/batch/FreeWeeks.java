package id.go.pontianak.bangkom.lifecycle.batch;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Weeks for trainings of tests. All share one city whose people sit in one place at a time; so each training gets weeks in which nobody has
 * a seat or is proposed, and that were not among the last given. Older ones come back, lest the weeks run into the nominees' retirement.
 */
public final class FreeWeeks {

    private static final int KEPT = 60;
    /** Later weeks come later, as the clock of a test goes on; the first test that begins so many years ahead begins anew. */
    private static final int YEARS = 4;

    private static final Deque<LocalDate> GIVEN = new ArrayDeque<>();
    private static final Map<LocalDate, LocalDate> LAST = new HashMap<>();

    private FreeWeeks() {}

    /** When a test begins, whose clock is back at its start: within a test the next week never lies before the one it had. */
    public static synchronized void morning() {
        LAST.replaceAll((from, after) -> after.isAfter(from.plusYears(YEARS)) ? from : after);
    }

    /** The Monday of the first such week from this Monday on. */
    public static LocalDate next(JdbcClient jdbc, LocalDate from) {
        return next(jdbc, from, 1);
    }

    /** The Monday of the first of so many such weeks in a row. */
    public static synchronized LocalDate next(JdbcClient jdbc, LocalDate from, int weeks) {
        LocalDate monday = LAST.getOrDefault(from, from);
        while (!free(jdbc, monday, weeks)) {
            monday = monday.plusWeeks(1);
        }
        LocalDate first = monday;
        LAST.put(from, first.plusWeeks(weeks));
        IntStream.range(0, weeks).forEach(week -> GIVEN.addLast(first.plusWeeks(week)));
        while (GIVEN.size() > KEPT) {
            GIVEN.removeFirst();
        }
        return first;
    }

    private static boolean free(JdbcClient jdbc, LocalDate monday, int weeks) {
        return IntStream.range(0, weeks).noneMatch(week -> GIVEN.contains(monday.plusWeeks(week)))
                && jdbc.sql("""
                                SELECT NOT EXISTS (SELECT FROM batch_seat WHERE blocking AND period && daterange(:from, :to))
                                    AND NOT EXISTS (
                                        SELECT FROM nomination JOIN batch ON batch.number = nomination.batch
                                        WHERE daterange(batch.starts, batch.ends, '[]') && daterange(:from, :to)
                                            AND nomination.ended_at IS NULL)
                                """)
                        .param("from", monday)
                        .param("to", monday.plusWeeks(weeks))
                        .query(Boolean.class)
                        .single();
    }
}
