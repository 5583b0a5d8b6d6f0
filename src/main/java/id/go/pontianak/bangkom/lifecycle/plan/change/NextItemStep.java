package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.util.List;

/** The step that waits: whom it is put to; nobody where all have approved. */
public record NextItemStep(List<Addressee> officials) {

    public boolean completed() {
        return officials.isEmpty();
    }
}
