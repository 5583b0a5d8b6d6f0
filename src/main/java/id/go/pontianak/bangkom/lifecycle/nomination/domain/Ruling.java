package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who decided a step, for whom, in which capacity, why and when. */
public record Ruling(
        PersonId by,
        Addressee forWhom,
        String capacity,
        String reason,
        @Nullable String ground,
        Instant at) {

    public Ruling(PersonId by, Addressee forWhom, String capacity, String reason, Instant at) {
        this(by, forWhom, capacity, reason, null, at);
    }
}
