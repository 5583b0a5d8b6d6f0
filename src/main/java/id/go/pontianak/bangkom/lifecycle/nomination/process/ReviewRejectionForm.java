package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code review-rejection.form}. */
record ReviewRejectionForm(String outcome, @Nullable String reason) {}
