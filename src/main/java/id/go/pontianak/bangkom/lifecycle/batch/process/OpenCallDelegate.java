package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.call.CallForNominations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the call and writes to the units. */
@Component
class OpenCallDelegate implements JavaDelegate {

    private final CallForNominations calls;

    OpenCallDelegate(CallForNominations calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calls.open(execution.getProcessBusinessKey());
    }
}
