package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDeed;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchEvent;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Synchronous listener: whoever accepts an offer after the call-up is called up with a row of his own. */
@Component
class LateCallUps {

    private final CandidacyFollowing following;

    LateCallUps(CandidacyFollowing following) {
        this.following = following;
    }

    @EventListener
    void on(BatchEvent event) {
        TrainingBatch batch = event.batch();
        if (event.deed() == BatchDeed.ACCEPTED && batch.status() == BatchStatus.CALLED_UP) {
            String nomination = Objects.requireNonNull(event.facts().get("nomination"));
            following.these(
                    CandidacyRuns.CALLED_UP,
                    batch,
                    List.of(nomination),
                    batch.decreedBy().orElseThrow());
        }
    }
}
