package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a session takes scans, in business time: coming from {@code before} its beginning until {@code after} it, and again while it is
 * reopened; going from {@code before} its end until {@code after} it. Ends are exclusive.
 */
public record ScanWindow(
        Instant starts,
        Instant ends,
        Duration before,
        Duration after,
        @Nullable Instant reopenedUntil) {

    /** What a scan means at a moment. */
    public enum Phase {
        EARLY,
        COMING,
        BETWEEN,
        GOING,
        OVER
    }

    public Instant opens() {
        return starts.minus(before);
    }

    /** Until when coming is taken, reopening included. */
    public Instant closes() {
        Instant regular = starts.plus(after);
        return reopenedUntil != null && reopenedUntil.isAfter(regular) ? reopenedUntil : regular;
    }

    public Instant over() {
        return ends.plus(after);
    }

    public Phase at(Instant now) {
        if (now.isBefore(opens())) {
            return Phase.EARLY;
        }
        if (now.isBefore(starts.plus(after)) || reopenedUntil != null && now.isBefore(reopenedUntil)) {
            return Phase.COMING;
        }
        if (now.isBefore(ends.minus(before))) {
            return Phase.BETWEEN;
        }
        return now.isBefore(over()) ? Phase.GOING : Phase.OVER;
    }

    /** Whole minutes after the beginning; none for those who were in time. */
    public int late(Instant came) {
        return (int) Math.max(0, Duration.between(starts, came).toMinutes());
    }
}
