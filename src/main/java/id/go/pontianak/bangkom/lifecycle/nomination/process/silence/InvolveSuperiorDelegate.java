package id.go.pontianak.bangkom.lifecycle.nomination.process.silence;

import id.go.pontianak.bangkom.lifecycle.nomination.NominationSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Libatkan jabatan atasan: nobody decided the step in time. */
@Component
class InvolveSuperiorDelegate implements JavaDelegate {

    private final NominationSteps steps;

    InvolveSuperiorDelegate(NominationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.escalate(execution.getProcessBusinessKey());
    }
}
