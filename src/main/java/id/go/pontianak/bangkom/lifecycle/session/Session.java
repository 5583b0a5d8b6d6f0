package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session of a batch, from {@code starts} to {@code ends} (exclusive), within one day of the city. {@code no} counts the sessions of
 * the batch in their order of time, cancelled ones too, and so changes when one moves; {@code hours} are the learning hours (JP) that
 * attendance is measured by; {@code room} is the code of a kept room, {@code place} its name, or the place as it was written.
 */
public record Session(
        UUID id,
        String batch,
        int no,
        String title,
        Instant starts,
        Instant ends,
        LearningHours hours,
        Kind kind,
        Mode mode,
        @Nullable String room,
        String place,
        State state) {

    private static final double MINUTES_PER_HOUR = 45;

    /** The name completes {@code session.kind.<name>}. */
    public enum Kind {
        CLASS,
        TEST,
        /** Done alone, so that it may lie beside other sessions of the batch. */
        SELF,
        CEREMONY
    }

    /** The name completes {@code session.mode.<name>}. */
    public enum Mode {
        CLASSROOM,
        ONLINE
    }

    /** The name completes {@code session.state.<name>}. */
    public enum State {
        PLANNED,
        /** Its end has passed. */
        HELD,
        CANCELLED
    }

    public LocalDate day() {
        return LocalDate.ofInstant(starts, City.ZONE);
    }

    public boolean cancelled() {
        return state == State.CANCELLED;
    }

    /** Once begun it is neither moved nor deleted. */
    public boolean begunAt(Instant now) {
        return !now.isBefore(starts);
    }

    /** Learning hours of 45 minutes that fit in, rounded (Peraturan LAN 10/2018). */
    public static LearningHours hoursBetween(Instant starts, Instant ends) {
        return new LearningHours((int) Math.round(Duration.between(starts, ends).toMinutes() / MINUTES_PER_HOUR));
    }
}
