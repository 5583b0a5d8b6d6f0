package id.go.pontianak.bangkom.lifecycle.ledger.process;

import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tentukan pemeriksa: the superior first, or HR at once. */
@Component
class DetermineEvidenceRouteDelegate implements JavaDelegate {

    private final EvidenceDecisions decisions;

    DetermineEvidenceRouteDelegate(EvidenceDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariable.setChanged(
                execution, ExternalLearningProcess.facts(decisions.route(execution.getProcessBusinessKey())));
    }
}
