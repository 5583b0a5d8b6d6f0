package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code decide-verdict.form}. */
record DecideVerdictForm(
        String outcome, @Nullable String verdict, @Nullable String reason) {}
