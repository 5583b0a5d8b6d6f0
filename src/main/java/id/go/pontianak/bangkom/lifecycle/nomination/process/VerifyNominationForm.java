package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code verify-nomination.form}. */
record VerifyNominationForm(
        String outcome, @Nullable String ground, @Nullable String reason) {}
