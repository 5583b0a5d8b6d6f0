package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The analysis of one year; {@code units} is how many perangkat daerah it waits for, {@code lockedAt} null before the lock. */
public record Campaign(
        int year,
        String number,
        CampaignStatus status,
        int version,
        int units,
        Instant openedAt,
        @Nullable String returnedBecause,
        @Nullable Instant lockedAt)
        implements CaseNumber.Bearer {

    public static String numberOf(int year) {
        return "AKPK-" + year;
    }

    /** {@code AKPK-2027-2} where the year was called off once. */
    public static String numberOf(int year, int attempt) {
        return attempt == 1 ? numberOf(year) : numberOf(year) + '-' + attempt;
    }
}
