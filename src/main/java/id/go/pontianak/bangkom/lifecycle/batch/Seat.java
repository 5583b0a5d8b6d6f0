package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's place on the list of a batch. SEAT and OFFERED count as taken, and those of one person never overlap in time (exclusion
 * constraint). {@code rank} orders the reserve.
 */
public record Seat(
        String batch,
        PersonId person,
        DateRange period,
        String nomination,
        int rank,
        State state,
        @Nullable Instant offerUntil) {

    /** A place that waits for no answer. */
    public static Seat placed(
            String batch, PersonId person, DateRange period, String nomination, int rank, State state) {
        return new Seat(batch, person, period, nomination, rank, state, null);
    }

    /** Whether its holder is called up and takes part: a seat, and one that collides until HR has decided; an offer is none, collided or not. */
    public boolean taken() {
        return offerUntil == null && (state == State.SEAT || state == State.CLASH);
    }

    public enum State {
        SEAT,
        RESERVE,
        OFFERED,
        /** After rescheduling it collides with another seat or rule; HR decides. */
        CLASH,
        RELEASED
    }
}
