package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The results are set, so the batch is over. */
@Component
class CloseBatchDelegate implements JavaDelegate {

    private final BatchCompletion ends;

    CloseBatchDelegate(BatchCompletion ends) {
        this.ends = ends;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ends.close(execution.getProcessBusinessKey());
    }
}
