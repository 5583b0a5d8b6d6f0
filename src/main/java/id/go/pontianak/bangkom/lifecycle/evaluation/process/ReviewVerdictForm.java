package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code review-verdict.form}. */
record ReviewVerdictForm(String outcome, @Nullable String reason) {}
