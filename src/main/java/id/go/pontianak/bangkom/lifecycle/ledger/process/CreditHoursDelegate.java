package id.go.pontianak.bangkom.lifecycle.ledger.process;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Catat JP. */
@Component
class CreditHoursDelegate implements JavaDelegate {

    private final EvidenceDecisions decisions;

    CreditHoursDelegate(EvidenceDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PersonId by = PersonId.of(ExternalLearningProcess.VERIFIED_BY.from(execution));
        decisions.credit(execution.getProcessBusinessKey(), by);
    }
}
