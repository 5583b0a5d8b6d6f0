package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * On which mornings a task is reminded of: at half time (rounded up), on the due day, then daily for three working days, and what is put
 * to an office or a role weekly after that, until it is done. Not on the day it was opened: then it was told.
 */
record ReminderPlan(LocalDate createdOn, LocalDate dueOn, WeekPattern week, boolean weekly) {

    private static final int DAYS_AFTER_DUE = 3;

    Optional<LocalDate> next(LocalDate after, WorkingCalendar calendar) {
        LocalDate half = calendar.plus(
                createdOn, calendar.between(createdOn, dueOn, week).half(), week);
        Stream<LocalDate> later = IntStream.rangeClosed(1, DAYS_AFTER_DUE)
                .mapToObj(days -> calendar.plus(dueOn, new WorkingDays(days), week));
        Stream<LocalDate> weeks = weekly ? Stream.of(week(after, calendar)) : Stream.empty();
        return Stream.of(Stream.of(half, dueOn), later, weeks)
                .flatMap(days -> days)
                .filter(day -> day.isAfter(after) && day.isAfter(createdOn))
                .min(LocalDate::compareTo);
    }

    /** The next full week after the due day, on the first day of it that is worked. */
    private LocalDate week(LocalDate after, WorkingCalendar calendar) {
        long passed = Math.max(0, ChronoUnit.WEEKS.between(dueOn, after));
        LocalDate next = worked(dueOn.plusWeeks(Math.max(1, passed)), calendar);
        return next.isAfter(after) ? next : worked(dueOn.plusWeeks(passed + 1), calendar);
    }

    private LocalDate worked(LocalDate day, WorkingCalendar calendar) {
        return calendar.isWorkingDay(day, week) ? day : calendar.plus(day, new WorkingDays(1), week);
    }
}
