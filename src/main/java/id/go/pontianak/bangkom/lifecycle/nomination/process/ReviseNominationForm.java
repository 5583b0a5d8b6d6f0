package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code revise-nomination.form}. */
record ReviseNominationForm(
        String outcome,
        @Nullable String motive,
        @Nullable String exception,
        @Nullable String employeeNumber,
        @Nullable String batch,
        @Nullable String ground,
        @Nullable String reason) {}
