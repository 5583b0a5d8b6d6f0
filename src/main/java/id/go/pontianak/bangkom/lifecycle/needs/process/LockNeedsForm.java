package id.go.pontianak.bangkom.lifecycle.needs.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code lock-needs.form}. */
record LockNeedsForm(String outcome, @Nullable String reason) {}
