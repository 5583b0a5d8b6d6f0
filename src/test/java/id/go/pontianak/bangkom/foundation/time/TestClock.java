package id.go.pontianak.bangkom.foundation.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Sets business time in tests, backwards too. It goes on running from where it was set. */
@Component
public class TestClock {

    /** Monday 2 November 2026, 09.00 in the city. */
    public static final Instant MORNING = Instant.parse("2026-11-02T02:00:00Z");

    private final BusinessClock clock;

    TestClock(BusinessClock clock) {
        this.clock = clock;
    }

    public void reset() {
        clock.set(MORNING);
    }

    public void set(Instant instant) {
        clock.set(instant);
    }

    /** To this time of that day in the city. */
    public void set(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(BusinessClock.CITY).toInstant());
    }

    public void advance(Duration duration) {
        clock.set(clock.instant().plus(duration));
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return clock.today();
    }
}
