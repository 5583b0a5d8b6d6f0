package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.time.Holiday;
import id.go.pontianak.bangkom.foundation.time.Holidays;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Days that are not worked, so that a session on one of them is seen. */
@Component
class FreeDays {

    private final Holidays holidays;
    private final WorkingCalendar calendar;

    FreeDays(Holidays holidays, WorkingCalendar calendar) {
        this.holidays = holidays;
        this.calendar = calendar;
    }

    /** Names of those of these days that are holidays. */
    Map<LocalDate, String> holidays(Collection<LocalDate> days) {
        return days.stream()
                .map(LocalDate::getYear)
                .distinct()
                .flatMap(year -> holidays.list(year).stream())
                .filter(holiday -> days.contains(holiday.day()))
                .collect(Collectors.toMap(Holiday::day, Holiday::name, (one, same) -> one));
    }

    boolean isOff(LocalDate day) {
        return !calendar.isWorkingDay(day, WeekPattern.FIVE_DAYS);
    }
}
