package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.calendar.WeekPattern;
import id.go.pontianak.bangkom.foundation.calendar.WorkingCalendar;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * On which mornings a task is reminded of: at half time (rounded up), on the due day, then daily for three working days. Not on the day it
 * was opened: then it was told.
 */
record ReminderPlan(LocalDate createdOn, LocalDate dueOn, WeekPattern week) {

    private static final int DAYS_AFTER_DUE = 3;

    Optional<LocalDate> next(LocalDate after, WorkingCalendar calendar) {
        LocalDate half = calendar.plus(
                createdOn, calendar.between(createdOn, dueOn, week).half(), week);
        Stream<LocalDate> later = IntStream.rangeClosed(1, DAYS_AFTER_DUE)
                .mapToObj(days -> calendar.plus(dueOn, new WorkingDays(days), week));
        return Stream.concat(Stream.of(half, dueOn), later)
                .filter(day -> day.isAfter(after) && day.isAfter(createdOn))
                .min(LocalDate::compareTo);
    }
}
