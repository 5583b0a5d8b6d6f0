package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;

/** Idempotency keys of credits: the same key is posted once. A path has its own prefix, so that no two can meet. */
public final class CreditSource {

    private CreditSource() {}

    /** One participation: a person in a batch. */
    public static String batch(String number, PersonId person) {
        return "batch:" + number + ':' + person;
    }

    /** One piece of evidence of a training elsewhere. */
    public static String external(String number) {
        return "external:" + number;
    }

    static String correction(UUID replaced) {
        return "correction:" + replaced;
    }
}
