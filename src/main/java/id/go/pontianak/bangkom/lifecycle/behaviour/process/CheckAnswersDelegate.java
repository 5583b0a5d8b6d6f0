package id.go.pontianak.bangkom.lifecycle.behaviour.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Periksa jawaban lain: whether somebody is still to answer. */
@Component
class CheckAnswersDelegate implements JavaDelegate {

    private final BehaviourSteps steps;

    CheckAnswersDelegate(BehaviourSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        BehaviourEvaluationProcess.COMPLETE.set(execution, steps.answersComplete(number));
    }
}
