package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.time.Holiday;
import id.go.pontianak.bangkom.foundation.time.Holidays;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

    @Nullable
    String holiday(LocalDate day) {
        return holidays.find(day).map(Holiday::name).orElse(null);
    }

    boolean isOff(LocalDate day) {
        return !calendar.isWorkingDay(day, WeekPattern.FIVE_DAYS);
    }
}
