package id.go.pontianak.bangkom.foundation.time.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCountTest {

    /** Wednesday and Thursday around Christmas 2026: joint leave and holiday. */
    private static final Set<LocalDate> CHRISTMAS = Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));

    @ParameterizedTest(name = "{0} + {1} working days, {2}: {3}")
    @CsvSource({
        "2026-11-06, 0, FIVE_DAYS, 2026-11-06",
        "2026-11-07, 0, FIVE_DAYS, 2026-11-07",
        "2026-11-06, 1, FIVE_DAYS, 2026-11-09",
        "2026-11-06, 1, SIX_DAYS,  2026-11-07",
        "2026-11-07, 1, FIVE_DAYS, 2026-11-09",
        "2026-11-08, 1, SIX_DAYS,  2026-11-09",
        "2026-11-02, 5, FIVE_DAYS, 2026-11-09",
        "2026-11-02, 5, SIX_DAYS,  2026-11-07",
        "2026-12-23, 1, FIVE_DAYS, 2026-12-28",
        "2026-12-23, 1, SIX_DAYS,  2026-12-26",
        "2026-12-31, 1, FIVE_DAYS, 2027-01-01",
    })
    void addsWorkingDays(LocalDate start, int days, WeekPattern pattern, LocalDate expected) {
        assertThat(new WorkingDayCount(pattern, CHRISTMAS).plus(start, new WorkingDays(days)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "between {0} and {1}, {2}: {3}")
    @CsvSource({
        "2026-11-02, 2026-11-02, FIVE_DAYS, 0",
        "2026-11-02, 2026-11-03, FIVE_DAYS, 1",
        "2026-11-06, 2026-11-09, FIVE_DAYS, 1",
        "2026-11-06, 2026-11-09, SIX_DAYS,  2",
        "2026-12-21, 2026-12-28, FIVE_DAYS, 3",
        "2026-12-21, 2026-12-28, SIX_DAYS,  4",
    })
    void countsWorkingDays(LocalDate from, LocalDate to, WeekPattern pattern, int expected) {
        assertThat(new WorkingDayCount(pattern, CHRISTMAS).between(from, to).value())
                .isEqualTo(expected);
    }

    /** What is added can be counted again, wherever one starts. */
    @Test
    void addingAndCountingAgree() {
        for (WeekPattern pattern : WeekPattern.values()) {
            var count = new WorkingDayCount(pattern, CHRISTMAS);
            for (int offset = 0; offset < 400; offset++) {
                LocalDate start = LocalDate.of(2026, 1, 1).plusDays(offset);
                LocalDate end = count.plus(start, new WorkingDays(offset % 17));
                assertThat(count.between(start, end).value())
                        .as("%s %s", start, pattern)
                        .isEqualTo(offset % 17);
            }
        }
    }

    @ParameterizedTest(name = "half of {0} is {1}")
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "5, 3", "10, 5"})
    void halfIsRoundedUp(int days, int half) {
        assertThat(new WorkingDays(days).half().value()).isEqualTo(half);
    }
}
