package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Usulkan putusan: the facts of all batches of the year are kept, and the table is asked about them. */
@Component
class ProposeReviewDelegate implements JavaDelegate {

    private final EvaluationSteps steps;

    ProposeReviewDelegate(EvaluationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.measure(execution.getProcessBusinessKey());
        steps.propose(execution.getProcessBusinessKey());
    }
}
