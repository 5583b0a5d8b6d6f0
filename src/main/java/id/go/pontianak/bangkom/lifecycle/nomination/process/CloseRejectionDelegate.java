package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.lifecycle.nomination.NominationReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Kukuhkan penolakan: nobody asked for a review. */
@Component
class CloseRejectionDelegate implements JavaDelegate {

    private final NominationReviews reviews;

    CloseRejectionDelegate(NominationReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.letStand(execution.getProcessBusinessKey());
    }
}
