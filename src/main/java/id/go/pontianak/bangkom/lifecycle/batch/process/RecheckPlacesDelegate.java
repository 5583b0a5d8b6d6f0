package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks each place anew after the training days moved. */
@Component
class RecheckPlacesDelegate implements JavaDelegate {

    private final BatchChanges changes;

    RecheckPlacesDelegate(BatchChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.recheckPlaces(execution.getProcessBusinessKey());
    }
}
