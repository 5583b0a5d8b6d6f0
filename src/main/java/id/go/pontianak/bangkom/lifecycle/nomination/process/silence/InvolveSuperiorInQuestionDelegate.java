package id.go.pontianak.bangkom.lifecycle.nomination.process.silence;

import id.go.pontianak.bangkom.lifecycle.nomination.NominationSteps;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Libatkan Kepala Bidang: HR has not decided about the seat in time. */
@Component
class InvolveSuperiorInQuestionDelegate implements JavaDelegate {

    private final NominationSteps steps;

    InvolveSuperiorInQuestionDelegate(NominationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.escalateTask(execution.getProcessBusinessKey(), NominationProcess.DECIDE_QUESTION);
    }
}
