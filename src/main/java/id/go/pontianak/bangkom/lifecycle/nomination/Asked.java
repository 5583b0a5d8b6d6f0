package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Why;
import org.jspecify.annotations.Nullable;

/** Who asks for something to be done with a nomination, why, and the version he had before him; null where nobody looked at a page. */
public record Asked(PersonId actor, Why why, @Nullable Integer seen) {

    public static Asked by(PersonId actor, String reason) {
        return by(actor, Why.of(reason));
    }

    public static Asked by(PersonId actor, Why why) {
        return new Asked(actor, why, null);
    }

    public String reason() {
        return why.words();
    }
}
