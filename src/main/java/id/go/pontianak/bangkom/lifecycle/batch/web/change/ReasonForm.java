package id.go.pontianak.bangkom.lifecycle.batch.web.change;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why. */
record ReasonForm(
        @Nullable String ground, @NotBlank @Size(max = 4000) String reason) {

    Why why() {
        return new Why(reason, ground);
    }
}
