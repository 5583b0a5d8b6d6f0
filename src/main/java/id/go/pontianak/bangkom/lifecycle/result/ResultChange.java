package id.go.pontianak.bangkom.lifecycle.result;

import org.jspecify.annotations.Nullable;

/**
 * What the organiser enters of one participant: the outcome (null: none yet), attendance and scores where nothing was measured, the number
 * of an outside organiser's certificate, and why the outcome is another than the suggested one.
 */
public record ResultChange(
        @Nullable ResultOutcome outcome,
        ParticipantResult.Measured measured,
        @Nullable String certificate,
        @Nullable String note) {}
