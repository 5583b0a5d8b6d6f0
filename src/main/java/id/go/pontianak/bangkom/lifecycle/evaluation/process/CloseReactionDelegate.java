package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tutup kuesioner reaksi: nothing more is answered, and what was answered may be read. */
@Component
class CloseReactionDelegate implements JavaDelegate {

    private final EvaluationSteps steps;

    CloseReactionDelegate(EvaluationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.closeReaction(execution.getProcessBusinessKey());
    }
}
