package id.go.pontianak.bangkom.desk.inbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {

    private final WorkingCalendar calendar = weekendsOnly();

    @Test
    void remindsAtHalfTimeRoundedUpOnTheDueDayAndThreeWorkingDaysAfter() {
        var plan = new ReminderPlan(day(2), day(5), WeekPattern.FIVE_DAYS, false);

        assertThat(days(plan)).containsExactly(day(4), day(5), day(6), day(9), day(10));
    }

    @Test
    void doesNotRemindOnTheDayItWasOpened() {
        var plan = new ReminderPlan(day(2), day(2), WeekPattern.FIVE_DAYS, false);

        assertThat(days(plan)).containsExactly(day(3), day(4), day(5));
    }

    @Test
    void countsSaturdaysWhereTheyAreWorked() {
        var plan = new ReminderPlan(day(5), day(7), WeekPattern.SIX_DAYS, false);

        assertThat(days(plan)).containsExactly(day(6), day(7), day(9), day(10), day(11));
    }

    /** Due on Thursday the 5th: daily until the 10th, then each Thursday, and on Friday the 20th as the 19th is a day off. */
    @Test
    void tellsAnOfficeWeeklyUntilItIsDone() {
        when(calendar.isWorkingDay(day(19), WeekPattern.FIVE_DAYS)).thenReturn(false);
        var plan = new ReminderPlan(day(2), day(5), WeekPattern.FIVE_DAYS, true);

        assertThat(days(plan).subList(0, 9))
                .containsExactly(
                        day(4), day(5), day(6), day(9), day(10), day(12), day(20), day(26), LocalDate.of(2026, 12, 3));
    }

    private List<LocalDate> days(ReminderPlan plan) {
        List<LocalDate> days = new ArrayList<>();
        Optional<LocalDate> next = plan.next(plan.createdOn(), calendar);
        while (next.isPresent() && days.size() < 12) {
            days.add(next.get());
            next = plan.next(next.get(), calendar);
        }
        return days;
    }

    /** November 2026 begins on a Sunday. */
    private static LocalDate day(int of) {
        return LocalDate.of(2026, 11, of);
    }

    private static WorkingCalendar weekendsOnly() {
        WorkingCalendar calendar = mock(WorkingCalendar.class);
        when(calendar.plus(any(), any(), any())).thenAnswer(call -> {
            LocalDate day = call.getArgument(0);
            for (int left = call.<WorkingDays>getArgument(1).value(); left > 0; ) {
                day = day.plusDays(1);
                left -= works(day, call.getArgument(2)) ? 1 : 0;
            }
            return day;
        });
        when(calendar.between(any(), any(), any())).thenAnswer(call -> {
            int days = 0;
            LocalDate from = call.getArgument(0);
            for (LocalDate day = from.plusDays(1); !day.isAfter(call.getArgument(1)); day = day.plusDays(1)) {
                days += works(day, call.getArgument(2)) ? 1 : 0;
            }
            return new WorkingDays(days);
        });
        when(calendar.isWorkingDay(any(), any())).thenAnswer(call -> works(call.getArgument(0), call.getArgument(1)));
        return calendar;
    }

    private static boolean works(LocalDate day, WeekPattern week) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY
                && (week == WeekPattern.SIX_DAYS || day.getDayOfWeek() != DayOfWeek.SATURDAY);
    }
}
