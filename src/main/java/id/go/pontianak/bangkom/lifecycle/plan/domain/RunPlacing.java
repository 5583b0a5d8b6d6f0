package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * First days for the batches of a drafted item: evenly over March to October, so that the first can still be called after the plan is set and the last
 * is settled within the year; from a Monday on, over working days. A suggestion that analysts change.
 */
@Component
public class RunPlacing {

    /** From setting a plan to the first day of a batch. */
    private static final int LEAD_DAYS = 90;

    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    RunPlacing(WorkingCalendar calendar, BusinessClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public List<Run> of(int year, int batches, int seats, int days) {
        LocalDate last = LocalDate.of(year, Month.OCTOBER, 31);
        LocalDate first = earliest(year, last);
        long apart = ChronoUnit.DAYS.between(first, last) / batches;
        return IntStream.range(0, batches)
                .mapToObj(at -> run(at + 1, first.plusDays(at * apart), days, seats))
                .toList();
    }

    private LocalDate earliest(int year, LocalDate last) {
        LocalDate usual = LocalDate.of(year, Month.MARCH, 1);
        LocalDate soonest = clock.today().plusDays(LEAD_DAYS);
        LocalDate first = soonest.isAfter(usual) ? soonest : usual;
        return first.isAfter(last) ? last : first;
    }

    private Run run(int no, LocalDate from, int days, int seats) {
        LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate starts = calendar.plus(monday.minusDays(1), new WorkingDays(1), WeekPattern.FIVE_DAYS);
        LocalDate ends = calendar.plus(starts, new WorkingDays(days - 1), WeekPattern.FIVE_DAYS);
        return new Run(no, starts, ends, seats);
    }
}
