package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeApproval;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Libatkan pejabat atasan: the service level has passed, so the office above may act too. */
@Component
class InvolveInItemChangeDelegate implements JavaDelegate {

    private final PlanItemProcess process;
    private final ItemChangeApproval approval;

    InvolveInItemChangeDelegate(PlanItemProcess process, ItemChangeApproval approval) {
        this.process = process;
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        approval.superiorInvolved(number, process.escalate(new CaseNumber(number)));
    }
}
