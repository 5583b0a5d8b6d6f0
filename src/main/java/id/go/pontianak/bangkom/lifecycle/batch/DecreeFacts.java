package id.go.pontianak.bangkom.lifecycle.batch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the list was set, or why the batch was cancelled; null where neither has happened. */
public record DecreeFacts(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String cancelledBecause) {}
