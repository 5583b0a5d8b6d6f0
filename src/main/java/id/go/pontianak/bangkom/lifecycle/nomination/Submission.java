package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What is sent to propose somebody: why, and why in spite of the soft rules that speak against it. */
public record Submission(
        String batch,
        PersonId person,
        String motive,
        @Nullable String exception) {}
