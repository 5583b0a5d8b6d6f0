package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** A participant whose scores make no pair, and why. */
public record LeftOut(PersonId person, Reason reason) {

    /** The name completes {@code evaluation.leftOut.<name>}. */
    public enum Reason {
        /** Was never there. */
        NO_SHOW,
        /** Left the training, or was absent for longer than its rules allow. */
        DROPPED,
        NO_TEST,
        NO_PRE_TEST,
        NO_POST_TEST
    }
}
