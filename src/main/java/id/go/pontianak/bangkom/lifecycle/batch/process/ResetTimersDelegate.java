package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the timers anew after the schedule changed. */
@Component
class ResetTimersDelegate implements JavaDelegate {

    private final BatchChanges changes;

    ResetTimersDelegate(BatchChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.resetTimers(execution.getProcessBusinessKey());
    }
}
