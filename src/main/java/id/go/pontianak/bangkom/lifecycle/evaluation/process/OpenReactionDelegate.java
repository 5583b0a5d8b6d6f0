package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Buka kuesioner reaksi: those who attended are asked. */
@Component
class OpenReactionDelegate implements JavaDelegate {

    private final EvaluationSteps steps;

    OpenReactionDelegate(EvaluationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.openReaction(execution.getProcessBusinessKey());
    }
}
