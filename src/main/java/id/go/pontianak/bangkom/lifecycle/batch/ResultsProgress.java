package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** Port of the batch, supplied by the later module that keeps results: how far they are. Without a supplier no batch has any. */
public interface ResultsProgress {

    /** Whether the results of the batch are verified, so that it is not called off any more. */
    boolean verified(String batch);

    /** Whether the result of anybody of the batch is settled before the others, so that it is not called off any more. */
    default boolean posts(String batch) {
        return false;
    }

    /** Whether that of this person is. */
    default boolean posts(String batch, PersonId person) {
        return false;
    }
}
