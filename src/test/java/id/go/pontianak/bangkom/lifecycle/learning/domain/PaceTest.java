package id.go.pontianak.bangkom.lifecycle.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody is behind, and on which days he is told. */
class PaceTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 13);

    @ParameterizedTest
    @CsvSource({
        "2027-01-03, 0",
        "2027-01-04, 0",
        "2027-02-23, 50",
        "2027-04-13, 99",
        "2027-04-14, 100",
        "2027-05-01, 100"
    })
    void elapses(LocalDate today, int percent) {
        assertThat(on(today).elapsed()).isEqualTo(percent);
    }

    @Test
    void behindIsLessThanTheElapsedShareLessTwentyFive() {
        Pace half = on(LocalDate.of(2027, 2, 23));
        assertThat(half.behind(24)).isTrue();
        assertThat(half.behind(25)).isFalse();
        assertThat(on(FIRST).behind(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-05,",
        "2027-04-06, seven",
        "2027-04-10, seven",
        "2027-04-11, two",
        "2027-04-13, two",
        "2027-04-14,"
    })
    void closesInSevenAndInTwoDays(LocalDate today, String closing) {
        assertThat(on(today).closing()).isEqualTo(closing);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-11, 2027-W02", "2027-01-12,", "2027-02-23, half", "2027-02-24, half", "2027-03-01, 2027-W09"})
    void remindsOnMondaysAndAtHalfTime(LocalDate today, String occasion) {
        assertThat(on(today).occasion()).isEqualTo(occasion);
    }

    private static Pace on(LocalDate today) {
        return new Pace(FIRST, LAST, today);
    }
}
