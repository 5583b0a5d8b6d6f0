package id.go.pontianak.bangkom.lifecycle.needs.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code verify-needs.form}. */
record VerifyNeedsForm(String outcome, @Nullable String reason) {}
