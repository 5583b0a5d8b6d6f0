package id.go.pontianak.bangkom.demo.clock;

import java.time.Duration;
import java.time.Instant;

/** A movement of the clock under way or just finished. */
record Move(Instant from, Instant target, Instant now, int jobs, boolean finished, boolean failed) {

    static Move to(Instant from, Instant target) {
        return new Move(from, target, from, 0, false, false);
    }

    Move at(Instant instant, int ran) {
        return new Move(from, target, instant, jobs + ran, false, false);
    }

    Move end(Instant instant, boolean failure) {
        return new Move(from, target, instant, jobs, true, failure);
    }

    public int percent() {
        long whole = Math.max(1, Duration.between(from, target).toSeconds());
        return (int) Math.min(100, 100 * Duration.between(from, now).toSeconds() / whole);
    }
}
