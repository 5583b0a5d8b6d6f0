package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code confirm-seat.form}. */
record ConfirmSeatForm(
        String outcome, @Nullable String ground, @Nullable String reason) {}
