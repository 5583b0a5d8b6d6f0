package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.ResultsProgress;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Until when participants leave a training that has begun: until it is over, its results are verified, or the person's own are settled. */
@Component
class LeaveWindow {

    private final ObjectProvider<ResultsProgress> results;

    LeaveWindow(ObjectProvider<ResultsProgress> results) {
        this.results = results;
    }

    /** {@code texts} begins the messages of whoever is refused. */
    void require(Batch batch, PersonId person, String texts) {
        refusal(batch, person).ifPresent(why -> {
            throw new NotPossibleNow(texts + why);
        });
    }

    /** The end of the message that says why not; empty while this participant may leave. */
    Optional<String> refusal(Batch batch, PersonId person) {
        if (batch.status().over()) {
            return Optional.of(batch.status() == BatchStatus.CANCELLED ? "over.CANCELLED" : "over.CLOSED");
        }
        if (verified(batch)) {
            return Optional.of("verified");
        }
        return results.stream().anyMatch(progress -> progress.posts(batch.number(), person))
                ? Optional.of("posted")
                : Optional.empty();
    }

    boolean open(Batch batch) {
        return batch.status().begun() && !verified(batch);
    }

    private boolean verified(Batch batch) {
        return results.stream().anyMatch(progress -> progress.verified(batch.number()));
    }
}
