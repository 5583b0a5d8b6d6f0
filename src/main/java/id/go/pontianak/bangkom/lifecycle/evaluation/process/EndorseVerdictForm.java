package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code endorse-verdict.form}. */
record EndorseVerdictForm(
        String outcome, @Nullable String verdict, @Nullable String reason) {}
