package id.go.pontianak.bangkom.lifecycle.ledger.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Libatkan pejabat atasan: nobody decided in time, so the office above may decide too. */
@Component
class InvolveInEvidenceDelegate implements JavaDelegate {

    private final ExternalLearningProcess process;
    private final EvidenceDecisions decisions;

    InvolveInEvidenceDelegate(ExternalLearningProcess process, EvidenceDecisions decisions) {
        this.process = process;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        boolean relevance = execution.getCurrentActivityId().equals(ExternalLearningProcess.INVOLVE_SUPERIOR);
        process.escalate(
                new CaseNumber(number), relevance ? ExternalLearningProcess.CONFIRM : ExternalLearningProcess.VERIFY);
        decisions.superiorInvolved(number);
    }
}
