package id.go.pontianak.bangkom.foundation.directory.domain;

import id.go.pontianak.bangkom.foundation.kernel.City;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Business time as the directory needs it: the day in the city. */
@Component
public class CityDay {

    private final Clock clock;

    CityDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(City.ZONE).toLocalDate();
    }

    public Instant now() {
        return clock.instant();
    }
}
