package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.lifecycle.plan.approval.NextPlanStep;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanApproval;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tentukan langkah: whose turn it is, and whether it is the mayor's. */
@Component
class DeterminePlanStepDelegate implements JavaDelegate {

    private final PlanApproval approval;

    DeterminePlanStepDelegate(PlanApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NextPlanStep next = approval.openNext(execution.getProcessBusinessKey());
        AnnualPlanProcess.OFFICIALS.set(
                execution, next.officials().stream().map(Addressee::toString).collect(Collectors.joining(",")));
        AnnualPlanProcess.MAYOR_SETS.set(execution, next.mayor());
    }
}
