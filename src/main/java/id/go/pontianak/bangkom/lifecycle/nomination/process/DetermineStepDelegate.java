package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tentukan langkah berikutnya: whether a step waits, and for the task it becomes: for what, whom and until when. */
@Component
class DetermineStepDelegate implements JavaDelegate {

    private final NominationSteps steps;

    DetermineStepDelegate(NominationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariable.setChanged(execution, NominationFacts.facts(steps.openNext(execution.getProcessBusinessKey())));
    }
}
