package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a bank in its newest version. {@code number} is the one people name within the bank; {@code writer} is null for what came
 * with the product; {@code withdrawn} says why it is not used any more, null while it is. {@code approved}: this version may be asked.
 */
public record Item(
        UUID id,
        String programme,
        int number,
        int version,
        ItemText text,
        @Nullable PersonId writer,
        Instant writtenAt,
        boolean approved,
        @Nullable String withdrawn) {

    /** The name completes {@code examination.state.<name>}. */
    public enum State {
        DRAFT,
        APPROVED,
        WITHDRAWN
    }

    public State state() {
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        return approved ? State.APPROVED : State.DRAFT;
    }
}
