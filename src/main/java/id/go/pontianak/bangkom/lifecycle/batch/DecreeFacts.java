package id.go.pontianak.bangkom.lifecycle.batch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the list was set, why the batch was cancelled, when participants were called up and whether too late; null where it has not happened.
 */
public record DecreeFacts(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String cancelledBecause,
        @Nullable LocalDate calledUpOn,
        boolean calledUpLate) {}
