package id.go.pontianak.bangkom.lifecycle.needs.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code close-silent-unit.form}. */
record CloseSilentUnitForm(String outcome, @Nullable String reason) {}
