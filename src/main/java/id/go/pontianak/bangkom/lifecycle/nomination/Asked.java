package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Who asks for something to be done with a nomination, why, and the version he had before him; null where nobody looked at a page. */
public record Asked(PersonId actor, String reason, @Nullable Integer seen) {

    public static Asked by(PersonId actor, String reason) {
        return new Asked(actor, reason, null);
    }
}
