package id.go.pontianak.bangkom.lifecycle.catalogue;

import java.time.LocalDate;

/**
 * What becomes of a programme was decided, or recorded where the table lets it go on, after a batch was evaluated; {@code evaluation} is the number of that case.
 * Declared here so that earlier modules can hear it. In the same transaction.
 */
public record ProgrammeJudged(
        String programme, String batch, String evaluation, ProgrammeVerdict verdict, LocalDate day) {}
