package id.go.pontianak.bangkom.desk.tracking.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.tracking.domain.Bottlenecks.Waiting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is waited for stands in the order that the head of the table says. */
class WaitingOrderTest {

    private static final Waiting MANY = waiting("many", 40, 0, 10);
    private static final Waiting LATE = waiting("late", 3, 3, 5);
    private static final Waiting OLD = waiting("old", 1, 1, 1);

    @Test
    void isThatWhichWasAskedForAndMostLateOnesOtherwise() {
        assertThat(sorted("cases")).containsExactly(MANY, LATE, OLD);
        assertThat(sorted("oldest")).containsExactly(OLD, LATE, MANY);
        assertThat(sorted("late")).containsExactly(LATE, OLD, MANY);
        assertThat(sorted("whatever")).isEqualTo(sorted("late"));
    }

    private static List<Waiting> sorted(String sort) {
        return List.of(MANY, OLD, LATE).stream().sorted(WaitingOrder.of(sort)).toList();
    }

    private static Waiting waiting(String addressee, int cases, int late, int day) {
        return new Waiting(addressee, null, null, cases, late, LocalDate.of(2026, 10, day), null, 0);
    }
}
