package id.go.pontianak.bangkom.lifecycle.plan.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code approve-item-change.form}. */
record ApproveItemChangeForm(String outcome, @Nullable String reason) {}
