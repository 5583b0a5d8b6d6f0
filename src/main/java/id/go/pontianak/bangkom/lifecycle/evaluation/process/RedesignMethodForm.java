package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code redesign-method.form}. */
record RedesignMethodForm(
        String outcome,
        @Nullable String cause,
        @Nullable String change,
        @Nullable String evidence,
        @Nullable String pilot,
        @Nullable String cost,
        @Nullable String reason) {}
