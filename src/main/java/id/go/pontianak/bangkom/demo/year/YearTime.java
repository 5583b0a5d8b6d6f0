package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.demo.clock.TimeTravel;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The calendar of the year: goes forward only, and what is due on the way is done. */
@Component
@Profile({"demo", "year"})
public class YearTime {

    private static final int MORNING = 9;

    private final TimeTravel travel;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;

    YearTime(TimeTravel travel, BusinessClock clock, WorkingCalendar calendar) {
        this.travel = travel;
        this.clock = clock;
        this.calendar = calendar;
    }

    public LocalDate today() {
        return clock.today();
    }

    /** Does what is due at this very moment. */
    public void settle() {
        travel.travel(clock.instant(), ran -> {});
    }

    public void nextMorning() {
        comes(calendar.plus(clock.today(), new WorkingDays(1), WeekPattern.FIVE_DAYS), MORNING);
    }

    public void comes(LocalDate day) {
        comes(day, MORNING);
    }

    /** Nothing where it is later already. */
    public void comes(LocalDate day, int hour) {
        Instant moment =
                day.atTime(LocalTime.of(hour, 0)).atZone(BusinessClock.CITY).toInstant();
        if (clock.instant().isBefore(moment)) {
            travel.travel(moment, ran -> {});
        }
    }
}
