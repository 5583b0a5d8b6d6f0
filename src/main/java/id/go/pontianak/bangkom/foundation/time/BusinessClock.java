package id.go.pontianak.bangkom.foundation.time;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Business time: due dates, deadlines, offers, quiet hours, journal. Inject it as {@link Clock} for instants or as itself for days. Drives
 * the engine's clock too. Moves only forward, only in the demo and in tests, and only while the job executor is stopped. Its instants are
 * whole milliseconds, as the engine's are.
 */
@Component
public class BusinessClock extends Clock {

    /** Where people live; instants are shown and days are counted there. */
    public static final ZoneId CITY = ZoneId.of("Asia/Pontianak");

    private final ClockStore store;
    private final ObjectProvider<ClockFollower> followers;
    private final boolean movable;
    private volatile long offset;

    BusinessClock(ClockStore store, ObjectProvider<ClockFollower> followers, ClockSettings settings) {
        this.store = store;
        this.followers = followers;
        this.movable = settings.clockMovable();
        OptionalLong kept = store.findOffset();
        Instant start = settings.clockStart();
        if (movable && kept.isPresent()) {
            apply(kept.getAsLong());
        } else if (movable && start != null) {
            keep(start);
        } else {
            apply(0);
        }
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(Clock.systemUTC().millis() + offset);
    }

    /** Today in the city. */
    public LocalDate today() {
        return instant().atZone(CITY).toLocalDate();
    }

    public boolean movable() {
        return movable;
    }

    /** Moves business time forward; refused where it is not movable, backwards, and while the engine works on jobs. */
    public void advanceTo(Instant instant) {
        if (!movable) {
            throw new NotPossibleNow("refusal.workflow.clockFixed");
        }
        if (instant.isBefore(instant())) {
            throw new NotPossibleNow("refusal.workflow.clockForward");
        }
        if (busy()) {
            throw new NotPossibleNow("refusal.workflow.clockBusy");
        }
        keep(instant);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        BusinessClock time = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return time.withZone(other);
            }

            @Override
            public Instant instant() {
                return time.instant();
            }
        };
    }

    /** Sets the time, backwards too; for tests that share a context. */
    void set(Instant instant) {
        apply(instant.toEpochMilli() - Clock.systemUTC().millis());
    }

    private void keep(Instant instant) {
        long millis = instant.toEpochMilli() - Clock.systemUTC().millis();
        store.keepOffset(millis);
        apply(millis);
    }

    private void apply(long millis) {
        offset = millis;
        followers.forEach(follower -> follower.follow(millis));
    }

    private boolean busy() {
        return followers.stream().anyMatch(ClockFollower::busy);
    }
}
