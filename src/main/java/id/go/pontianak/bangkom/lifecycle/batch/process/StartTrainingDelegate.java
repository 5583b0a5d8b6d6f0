package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first day has come, so seats count as taken up. */
@Component
class StartTrainingDelegate implements JavaDelegate {

    private final BatchCompletion ends;

    StartTrainingDelegate(BatchCompletion ends) {
        this.ends = ends;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ends.start(execution.getProcessBusinessKey());
    }
}
