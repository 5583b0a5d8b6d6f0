package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeApproval;
import id.go.pontianak.bangkom.lifecycle.plan.change.NextItemStep;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tentukan langkah: whose turn it is, or that all have approved. */
@Component
class DetermineItemStepDelegate implements JavaDelegate {

    private final ItemChangeApproval approval;

    DetermineItemStepDelegate(ItemChangeApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NextItemStep next = approval.openNext(execution.getProcessBusinessKey());
        PlanItemProcess.OFFICIALS.set(
                execution, next.officials().stream().map(Addressee::toString).collect(Collectors.joining(",")));
        PlanItemProcess.COMPLETED.set(execution, next.completed());
    }
}
