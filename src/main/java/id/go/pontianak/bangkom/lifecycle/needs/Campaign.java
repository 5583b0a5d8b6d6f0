package id.go.pontianak.bangkom.lifecycle.needs;

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
        @Nullable Instant lockedAt) {

    public static String numberOf(int year) {
        return "AKPK-" + year;
    }
}
