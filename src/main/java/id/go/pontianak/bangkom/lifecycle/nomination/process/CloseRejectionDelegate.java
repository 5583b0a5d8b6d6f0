package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.lifecycle.nomination.NominationDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Kukuhkan penolakan: nobody asked for a review. */
@Component
class CloseRejectionDelegate implements JavaDelegate {

    private final NominationDecisions rulings;

    CloseRejectionDelegate(NominationDecisions rulings) {
        this.rulings = rulings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rulings.closeRejection(execution.getProcessBusinessKey());
    }
}
