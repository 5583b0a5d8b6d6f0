package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Catat putusan: it holds from now on. */
@Component
class RecordVerdictDelegate implements JavaDelegate {

    private final EvaluationSteps steps;

    RecordVerdictDelegate(EvaluationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.recordVerdict(execution.getProcessBusinessKey());
    }
}
