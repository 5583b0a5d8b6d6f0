package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code follow-up-confirmation.form}. */
record FollowUpConfirmationForm(
        String outcome, @Nullable String ground, @Nullable String reason) {}
