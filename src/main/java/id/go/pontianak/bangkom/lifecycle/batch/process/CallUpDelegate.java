package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.call.CallUps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Letters go to all who take part. */
@Component
class CallUpDelegate implements JavaDelegate {

    private final CallUps callUps;

    CallUpDelegate(CallUps callUps) {
        this.callUps = callUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        callUps.callUp(execution.getProcessBusinessKey());
    }
}
