package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The practice log of one learner: what he did at work, and where its confirmation stands. {@code round} counts how often it was sent;
 * {@code because} why it was given back last. Nobody who was cared for is named in it.
 */
public record Practice(
        UUID learner,
        State state,
        int round,
        @Nullable PersonId decidedBy,
        @Nullable String because,
        List<Entry> entries) {

    /** One piece of work; {@code what} was found and agreed, without names. */
    public record Entry(int number, LocalDate day, String place, String what) {}

    /** The name completes {@code learning.practice.state.<name>}. */
    public enum State {
        OPEN,
        SENT,
        RETURNED,
        CONFIRMED;

        public boolean editable() {
            return this == OPEN || this == RETURNED;
        }
    }

    public Practice {
        entries = List.copyOf(entries);
    }

    public static Practice none(UUID learner) {
        return begun(learner, List.of());
    }

    /** Never sent yet. */
    public static Practice begun(UUID learner, List<Entry> entries) {
        return new Practice(learner, State.OPEN, 0, null, null, entries);
    }

    /** Under which its confirmation is asked for, a number of its own each time. */
    public static CaseNumber caseNumber(UUID learner, int round) {
        return new CaseNumber("PRAKTIK-" + learner + '-' + round);
    }
}
