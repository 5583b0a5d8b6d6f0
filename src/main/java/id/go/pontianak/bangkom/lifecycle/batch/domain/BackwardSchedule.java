package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Backward scheduling: the days of a call counted back in working days from the first day of a training, by dated settings. */
@Component
public class BackwardSchedule {

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final BusinessClock clock;

    BackwardSchedule(WorkingCalendar calendar, Policies policies, BusinessClock clock) {
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    /** Called up, selected, proposed until and called before the training; its first day may have passed. */
    public Schedule of(LocalDate starts, LocalDate ends) {
        LocalDate calledUp = before(starts, "batch.callUpDays");
        LocalDate selection = before(calledUp, "batch.selectionDays");
        LocalDate deadline = before(selection, "batch.routeDays");
        return new Schedule(before(deadline, "batch.callDays"), deadline, selection, starts, ends);
    }

    private LocalDate before(LocalDate last, String setting) {
        LocalDate day = last;
        int left = policies.number(setting, clock.today());
        while (left > 0) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day, WeekPattern.FIVE_DAYS) ? 1 : 0;
        }
        return day;
    }
}
