package id.go.pontianak.bangkom.lifecycle.plan.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code approve-plan.form}. */
record ApprovePlanForm(String outcome, @Nullable String reason) {}
