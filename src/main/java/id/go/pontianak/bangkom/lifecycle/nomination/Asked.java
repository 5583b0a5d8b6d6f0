package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.SeenVersion;

/** Who asks for something to be done with a nomination, why, and the version that was on the screen. */
public record Asked(PersonId actor, Why why, SeenVersion seen) {

    public static Asked by(PersonId actor, String reason) {
        return by(actor, Why.of(reason));
    }

    public static Asked by(PersonId actor, Why why) {
        return new Asked(actor, why, SeenVersion.ANY);
    }

    public String reason() {
        return why.words();
    }
}
