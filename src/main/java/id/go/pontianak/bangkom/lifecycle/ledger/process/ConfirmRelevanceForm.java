package id.go.pontianak.bangkom.lifecycle.ledger.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code confirm-relevance.form}. */
record ConfirmRelevanceForm(String outcome, @Nullable String reason) {}
