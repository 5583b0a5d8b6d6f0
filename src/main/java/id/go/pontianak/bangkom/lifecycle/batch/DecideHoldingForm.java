package id.go.pontianak.bangkom.lifecycle.batch;

import org.jspecify.annotations.Nullable;

/** Whether a training with too few participants is held: {@code run}, {@code cancelled} or {@code conflict}. */
record DecideHoldingForm(
        String outcome, @Nullable String ground, @Nullable String reason) {}
