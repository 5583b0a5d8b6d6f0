package id.go.pontianak.bangkom.lifecycle.result.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code confirm-results.form}. */
record ConfirmResultsForm(String outcome, @Nullable String reason) {}
