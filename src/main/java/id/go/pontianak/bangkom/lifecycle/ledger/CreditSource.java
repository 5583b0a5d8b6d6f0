package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Optional;
import java.util.UUID;

/** Idempotency keys of credits: the same key is posted once. A path has its own prefix, so that no two can meet. */
public final class CreditSource {

    private static final String BATCH = "batch:";
    private static final String EXTERNAL = "external:";
    private static final String CORRECTION = "correction:";

    private CreditSource() {}

    /** One participation: a person in a batch. */
    public static String batch(String number, PersonId person) {
        return BATCH + number + ':' + person;
    }

    /** The number of the batch whose participation this source is; empty for any other source. */
    public static Optional<String> batchOf(String source) {
        int last = source.lastIndexOf(':');
        return source.startsWith(BATCH) && last > BATCH.length()
                ? Optional.of(source.substring(BATCH.length(), last))
                : Optional.empty();
    }

    /** One piece of evidence of a training elsewhere. */
    public static String external(String number) {
        return EXTERNAL + number;
    }

    /** Whether it rests on evidence that the person handed in himself. */
    public static boolean isClaim(String source) {
        return source.startsWith(EXTERNAL);
    }

    /** The number of that evidence; empty for any other source. */
    public static Optional<String> claimOf(String source) {
        return isClaim(source) ? Optional.of(source.substring(EXTERNAL.length())) : Optional.empty();
    }

    static String correction(UUID replaced) {
        return CORRECTION + replaced;
    }

    /** Whether it is a credit posted again in place of a reversed one. */
    public static boolean isCorrection(String source) {
        return source.startsWith(CORRECTION);
    }
}
