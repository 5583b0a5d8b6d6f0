package id.go.pontianak.bangkom.lifecycle.needs.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code sign-recap.form}. */
record SignRecapForm(String outcome, @Nullable String reason) {}
