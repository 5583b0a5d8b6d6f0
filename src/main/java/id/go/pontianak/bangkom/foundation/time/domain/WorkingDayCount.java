package id.go.pontianak.bangkom.foundation.time.domain;

import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts days of one week pattern around the days off that are known. */
public record WorkingDayCount(WeekPattern pattern, Set<LocalDate> holidays) {

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY
                && (pattern == WeekPattern.SIX_DAYS || day.getDayOfWeek() != DayOfWeek.SATURDAY)
                && !holidays.contains(day);
    }

    public LocalDate plus(LocalDate start, WorkingDays days) {
        LocalDate day = start;
        for (int left = days.value(); left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    public WorkingDays between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return new WorkingDays(count);
    }
}
