package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person in one batch, a snapshot of its first day: {@code unit} the code of the perangkat daerah, {@code name}, {@code rank} (golongan,
 * empty where not known) and {@code position} as certificates and statistics print them. A transfer or a new name afterwards changes nothing
 * here. {@code nomination} is null where somebody takes part without one.
 */
public record Participant(
        String batch,
        PersonId person,
        @Nullable String nomination,
        String unit,
        String name,
        String rank,
        String position,
        State state) {

    public enum State {
        ACTIVE,
        /** Left the training after its first day; nobody moves up from the reserve. */
        WITHDRAWN
    }

    public boolean active() {
        return state == State.ACTIVE;
    }
}
