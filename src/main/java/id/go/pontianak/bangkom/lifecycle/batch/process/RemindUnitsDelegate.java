package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.call.CallForNominations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the units that have not answered; models released before the daily round did so name it. */
@Component
class RemindUnitsDelegate implements JavaDelegate {

    private final CallForNominations calls;

    RemindUnitsDelegate(CallForNominations calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calls.remindIfDue(execution.getProcessBusinessKey());
    }
}
