package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The results of one batch as a case. {@code version} grows with each change of a result, so that nobody decides about what he has not
 * seen; {@code external}: held by an organiser outside the city.
 */
public record ResultCase(
        String batch,
        String number,
        ResultStatus status,
        int version,
        CompletionRule rule,
        boolean external,
        @Nullable String returnedBecause,
        Hands hands) {

    /** Who handed up, verified and set it; null: nobody yet. */
    public record Hands(
            @Nullable PersonId handedUpBy,
            @Nullable PersonId verifiedBy,
            @Nullable PersonId confirmedBy,
            @Nullable Instant confirmedAt) {

        public static final Hands NOBODY = new Hands(null, null, null, null);

        public Hands handedUp(@Nullable PersonId by) {
            return new Hands(by, verifiedBy, confirmedBy, confirmedAt);
        }

        Hands verified(PersonId by) {
            return new Hands(handedUpBy, by, confirmedBy, confirmedAt);
        }

        Hands confirmed(PersonId by, Instant at) {
            return new Hands(handedUpBy, verifiedBy, by, at);
        }
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(number);
    }

    private static final String BATCH = "BATCH-";

    /** {@code RES-MP01-2027-1} of {@code BATCH-MP01-2027-1}. */
    public static String numberOf(String batch) {
        return "RES-" + (batch.startsWith(BATCH) ? batch.substring(BATCH.length()) : batch);
    }
}
