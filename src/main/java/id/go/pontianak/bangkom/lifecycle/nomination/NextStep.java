package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.approval.OpenedStep;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Where the route stands, and for whom: the step that waits now, or null when it is complete. */
public record NextStep(
        PersonId nominee, PersonId proposer, @Nullable OpenedStep step) {

    public boolean routeCompleted() {
        return step == null;
    }
}
