package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant asks to leave a training that has begun; {@code answer} is null unless he is asked to stay. */
public record LeaveRequest(
        UUID id,
        String batch,
        PersonId person,
        String reason,
        Instant askedAt,
        State state,
        @Nullable Answer answer) {

    /** The name completes {@code participant.leave.state.<name>}. */
    public enum State {
        OPEN,
        GRANTED,
        DECLINED,
        /** Nobody decided before the batch was closed or cancelled. */
        CLOSED
    }

    /** By whom, when and why he is asked to stay. */
    public record Answer(PersonId by, Instant at, String reason) {}

    public boolean open() {
        return state == State.OPEN;
    }
}
