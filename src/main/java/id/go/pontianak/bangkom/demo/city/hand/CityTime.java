package id.go.pontianak.bangkom.demo.city.hand;

import id.go.pontianak.bangkom.demo.clock.TimeTravel;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The calendar of the city while its history is played: it goes forward only, and what is due on the way is done. */
@Component
@Profile("demo")
public class CityTime {

    private final TimeTravel timeTravel;
    private final BusinessClock clock;

    CityTime(TimeTravel timeTravel, BusinessClock clock) {
        this.timeTravel = timeTravel;
        this.clock = clock;
    }

    /** Travels to this hour of the day, if it is not later already. */
    public void comes(LocalDate day, int hour) {
        comes(day.atTime(LocalTime.of(hour, 0)).atZone(BusinessClock.CITY).toInstant());
    }

    public void comes(Instant moment) {
        if (clock.instant().isBefore(moment)) {
            timeTravel.travel(moment, ran -> {});
        }
    }

    /** Does what is due at this very moment, without moving the clock. */
    public void settle() {
        timeTravel.travel(clock.instant(), ran -> {});
    }

    public LocalDate today() {
        return clock.today();
    }
}
