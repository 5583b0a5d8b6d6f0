package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The superior office may now act as well; the model says on which task. */
@Component
class EscalateListDelegate implements JavaDelegate {

    private final TrainingBatchProcess process;

    EscalateListDelegate(TrainingBatchProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.escalate(
                new CaseNumber(execution.getProcessBusinessKey()), TrainingBatchProcess.ESCALATED_TASK.from(execution));
    }
}
