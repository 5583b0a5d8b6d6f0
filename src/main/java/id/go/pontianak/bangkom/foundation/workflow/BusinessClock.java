package id.go.pontianak.bangkom.foundation.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * Business time: due dates, deadlines, offers, quiet hours, journal. Inject it as {@link Clock} for instants or as itself for days. Drives
 * the engine's clock too. Moves only forward, only in the demo and in tests, and only while the job executor is stopped.
 */
@Component
public class BusinessClock extends Clock {

    /** Where people live; instants are shown and days are counted there. */
    public static final ZoneId CITY = ZoneId.of("Asia/Pontianak");

    @Override
    public Instant instant() {
        return Instant.now();
    }

    /** Today in the city. */
    public LocalDate today() {
        return instant().atZone(CITY).toLocalDate();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
