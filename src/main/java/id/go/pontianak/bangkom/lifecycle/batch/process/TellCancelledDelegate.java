package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells everybody that the batch is cancelled. */
@Component
class TellCancelledDelegate implements JavaDelegate {

    private final BatchCompletion ends;

    TellCancelledDelegate(BatchCompletion ends) {
        this.ends = ends;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ends.tellCancelled(execution.getProcessBusinessKey());
    }
}
