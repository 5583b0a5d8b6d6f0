package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The last day is over, so results are waited for. */
@Component
class EndTrainingDelegate implements JavaDelegate {

    private final BatchCompletion ends;

    EndTrainingDelegate(BatchCompletion ends) {
        this.ends = ends;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ends.end(execution.getProcessBusinessKey());
    }
}
