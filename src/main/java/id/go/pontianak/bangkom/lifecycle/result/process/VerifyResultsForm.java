package id.go.pontianak.bangkom.lifecycle.result.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code verify-results.form}. */
record VerifyResultsForm(String outcome, @Nullable String reason) {}
