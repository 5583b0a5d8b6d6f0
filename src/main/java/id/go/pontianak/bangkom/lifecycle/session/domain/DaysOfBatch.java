package id.go.pontianak.bangkom.lifecycle.session.domain;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.SessionTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The working days of a batch, of five a week. */
@Component
public class DaysOfBatch {

    private final WorkingCalendar calendar;

    DaysOfBatch(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public List<LocalDate> workingDays(Batch batch) {
        return batch.period()
                .from()
                .datesUntil(batch.lastDay().plusDays(1))
                .filter(this::isWorkingDay)
                .toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day, WeekPattern.FIVE_DAYS);
    }

    /** From one hour to another of a day in the city. */
    public static SessionTime time(LocalDate day, LocalTime from, LocalTime to) {
        return new SessionTime(
                day.atTime(from).atZone(City.ZONE).toInstant(),
                day.atTime(to).atZone(City.ZONE).toInstant());
    }
}
