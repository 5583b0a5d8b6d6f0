package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.learning.domain.LearnerRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PracticeRows;
import id.go.pontianak.bangkom.lifecycle.participant.ParticipantWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody is asked to confirm the practice of somebody who withdrew. */
@Component
class PracticeOfLeavers {

    private final LearnerRows learners;
    private final PracticeRows rows;
    private final Requests requests;
    private final Batches batches;

    PracticeOfLeavers(LearnerRows learners, PracticeRows rows, Requests requests, Batches batches) {
        this.learners = learners;
        this.rows = rows;
        this.requests = requests;
        this.batches = batches;
    }

    /** In the transaction in which he withdraws. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ParticipantWithdrawn withdrawn) {
        Batch batch = batches.batch(withdrawn.batch());
        learners.find(withdrawn.person(), batch.programme(), batch.number())
                .map(learner -> rows.of(learner.id()))
                .filter(log -> log.state() == Practice.State.SENT)
                .map(log -> Practice.caseNumber(log.learner(), log.round()))
                .ifPresent(number -> requests.withdraw(
                        ConfirmationRequest.KIND,
                        number,
                        requests.listOf(ConfirmationRequest.KIND, number).stream()
                                .map(Request::person)
                                .toList()));
    }
}
