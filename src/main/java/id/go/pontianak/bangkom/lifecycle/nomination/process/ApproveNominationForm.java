package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code approve-nomination.form}. */
record ApproveNominationForm(
        String outcome, @Nullable String ground, @Nullable String reason) {}
