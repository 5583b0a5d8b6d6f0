package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question to one person. {@code kind} is the key of its {@link RequestKind}; {@code subject}, {@code unit} and {@code programme} say
 * what it is about where that is a person, a perangkat daerah or a programme; {@code endedAt} is when it was answered, closed or withdrawn.
 */
public record Request(
        UUID id,
        String kind,
        PersonId person,
        CaseNumber caseNumber,
        @Nullable PersonId subject,
        @Nullable String unit,
        @Nullable String programme,
        Instant openedAt,
        Instant due,
        State state,
        @Nullable Instant endedAt) {

    public enum State {
        OPEN,
        ANSWERED,
        /** The window closed before an answer, or the person serves no more. */
        CLOSED,
        /** Taken back: the person need not answer after all. */
        WITHDRAWN
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
