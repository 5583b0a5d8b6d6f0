package id.go.pontianak.bangkom.lifecycle.organiser;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchSeating;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an answer does to the batch. */
@Component
class Consequences {

    /** "Penyelenggara membatalkan pelatihan" of the code list of changes to a batch. */
    private static final String BY_THE_ORGANISER = "B7";

    private final BatchSeating seating;
    private final BatchCompletion completion;

    Consequences(BatchSeating seating, BatchCompletion completion) {
        this.seating = seating;
        this.completion = completion;
    }

    /** {@code quota} null: the training is called off. */
    void follow(Batch batch, @Nullable Integer quota, String reason, PersonId by) {
        if (quota == null) {
            completion.cancel(batch.number(), new Why(reason, BY_THE_ORGANISER), by);
        } else if (quota != batch.seats()) {
            seating.grant(batch.number(), quota, reason, by);
        }
    }
}
