package id.go.pontianak.bangkom.lifecycle.batch;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Weeks for trainings of tests. All share one city whose people sit in one place at a time; so each training gets weeks that no other test
 * was given and in which nobody has a seat.
 */
public final class FreeWeeks {

    private static final Set<LocalDate> GIVEN = new HashSet<>();

    private FreeWeeks() {}

    /** The Monday of the first such week from this Monday on. */
    public static LocalDate next(JdbcClient jdbc, LocalDate from) {
        return next(jdbc, from, 1);
    }

    /** The Monday of the first of so many such weeks in a row. */
    public static synchronized LocalDate next(JdbcClient jdbc, LocalDate from, int weeks) {
        LocalDate monday = from;
        while (!free(jdbc, monday, weeks)) {
            monday = monday.plusWeeks(1);
        }
        LocalDate first = monday;
        IntStream.range(0, weeks).forEach(week -> GIVEN.add(first.plusWeeks(week)));
        return first;
    }

    private static boolean free(JdbcClient jdbc, LocalDate monday, int weeks) {
        return IntStream.range(0, weeks).noneMatch(week -> GIVEN.contains(monday.plusWeeks(week)))
                && jdbc.sql("SELECT NOT EXISTS (SELECT FROM batch_seat WHERE blocking AND period && daterange(?, ?))")
                        .params(monday, monday.plusWeeks(weeks))
                        .query(Boolean.class)
                        .single();
    }
}
