package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code permit-nomination.form}. */
record PermitNominationForm(
        String outcome, @Nullable String ground, @Nullable String reason) {}
