package id.go.pontianak.bangkom.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class WorkingCalendarIT {

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Holidays holidays;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void knowsTheDecreeOf2026() {
        List<Holiday> decree = holidays.list(2026);

        assertThat(decree).hasSize(25);
        assertThat(decree.stream().filter(day -> day.kind() == Holiday.Kind.NATIONAL))
                .hasSize(17);
        assertThat(decree.stream().filter(day -> day.kind() == Holiday.Kind.JOINT_LEAVE))
                .hasSize(8);
    }

    @ParameterizedTest(name = "{0} {1}: worked {2}")
    @CsvSource({
        "2026-03-17, FIVE_DAYS, true",
        "2026-03-18, FIVE_DAYS, false",
        "2026-03-24, SIX_DAYS,  false",
        "2026-03-25, SIX_DAYS,  true",
        "2026-03-28, FIVE_DAYS, false",
        "2026-03-28, SIX_DAYS,  true",
        "2026-03-29, SIX_DAYS,  false",
        "2026-12-24, FIVE_DAYS, false",
    })
    void worksOnOtherDays(LocalDate day, WeekPattern pattern, boolean worked) {
        assertThat(calendar.isWorkingDay(day, pattern)).isEqualTo(worked);
    }

    /** Statements over many rows count by a function of the database: the same days, over weekends and holidays, forwards and backwards. */
    @Test
    void theDatabaseCountsAlike() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        for (int begun = 0; begun < 40; begun++) {
            for (int length = -2; length < 30; length += 3) {
                LocalDate from = first.plusDays(begun);
                LocalDate to = from.plusDays(length);
                assertThat(jdbc.sql("SELECT calendar_working_days(?, ?)")
                                .params(from, to)
                                .query(Integer.class)
                                .single())
                        .as("%s to %s", from, to)
                        .isEqualTo(calendar.between(from, to, WeekPattern.FIVE_DAYS)
                                .value());
            }
        }
    }

    /** From 17 March to 25 March 2026 nothing is worked in between: Nyepi, Idulfitri and their joint leave. */
    @Test
    void skipsTheLongHoliday() {
        LocalDate before = LocalDate.of(2026, 3, 17);

        assertThat(calendar.plus(before, new WorkingDays(1), WeekPattern.FIVE_DAYS))
                .isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(calendar.between(before, LocalDate.of(2026, 3, 25), WeekPattern.SIX_DAYS))
                .isEqualTo(new WorkingDays(1));
    }

    @Test
    void beyondTheLastKnownYearOnlyWeekendsAreFree() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 1), WeekPattern.FIVE_DAYS))
                .isTrue();
        assertThat(calendar.plus(LocalDate.of(2031, 12, 24), new WorkingDays(1), WeekPattern.FIVE_DAYS))
                .isEqualTo(LocalDate.of(2031, 12, 25));
        assertThat(calendar.plus(LocalDate.of(2031, 1, 1), new WorkingDays(261), WeekPattern.FIVE_DAYS))
                .isEqualTo(LocalDate.of(2032, 1, 1));
    }

    @Test
    void aNewDayOffCountsAtOnce() {
        LocalDate day = LocalDate.of(2033, 8, 17);
        holidays.add(new Holiday(day, Holiday.Kind.NATIONAL, "Proklamasi Kemerdekaan", "SKB 2033"));

        assertThat(calendar.isWorkingDay(day, WeekPattern.FIVE_DAYS)).isFalse();
        assertThat(holidays.listKnownYears()).contains(2033);
        assertThatThrownBy(() -> holidays.add(new Holiday(day, Holiday.Kind.NATIONAL, "Lagi", "SKB")))
                .isInstanceOf(RuleViolated.class);

        holidays.remove(day);
        assertThat(calendar.isWorkingDay(day, WeekPattern.FIVE_DAYS)).isTrue();
        assertThatThrownBy(() -> holidays.remove(day)).isInstanceOf(NotFound.class);
    }
}
