package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.call.CallForNominations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The nomination deadline has passed. */
@Component
class CloseCallDelegate implements JavaDelegate {

    private final CallForNominations calls;

    CloseCallDelegate(CallForNominations calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calls.close(execution.getProcessBusinessKey());
    }
}
