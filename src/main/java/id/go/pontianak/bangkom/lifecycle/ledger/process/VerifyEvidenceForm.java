package id.go.pontianak.bangkom.lifecycle.ledger.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code verify-evidence.form}. */
record VerifyEvidenceForm(
        String outcome,
        @Nullable Integer hours,
        boolean different,
        @Nullable String reason) {}
