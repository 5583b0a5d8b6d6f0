package id.go.pontianak.bangkom.lifecycle.needs.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code validate-needs.form}. */
record ValidateNeedsForm(String outcome, @Nullable String reason) {}
