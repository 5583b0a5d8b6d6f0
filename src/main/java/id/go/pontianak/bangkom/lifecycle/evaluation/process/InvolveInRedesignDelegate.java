package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesigns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Libatkan pejabat atasan: the service level has passed, so the office above may act too. */
@Component
class InvolveInRedesignDelegate implements JavaDelegate {

    private final MethodRedesignProcess process;
    private final Redesigns redesigns;

    InvolveInRedesignDelegate(MethodRedesignProcess process, Redesigns redesigns) {
        this.process = process;
        this.redesigns = redesigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.escalate(new CaseNumber(execution.getProcessBusinessKey()));
        redesigns.superiorInvolved(execution.getProcessBusinessKey());
    }
}
