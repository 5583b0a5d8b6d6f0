package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.BatchEnds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first day has come, so seats count as taken up. */
@Component
class StartTrainingDelegate implements JavaDelegate {

    private final BatchEnds ends;

    StartTrainingDelegate(BatchEnds ends) {
        this.ends = ends;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ends.start(execution.getProcessBusinessKey());
    }
}
