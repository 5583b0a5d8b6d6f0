package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person in one batch, a snapshot of its first day: {@code unit} the code of the perangkat daerah, {@code name}, {@code rank} (golongan,
 * empty where not known) and {@code position} as certificates and statistics print them. A transfer or a new name afterwards changes nothing
 * here. {@code nomination} is null where somebody takes part without one. {@code no} is the number on the list: the place in the alphabetical order
 * of all who began, from 1, so that no withdrawal shifts the numbers of a list that is printed; 0 before the roster is made.
 */
public record Participant(
        String batch,
        int no,
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
