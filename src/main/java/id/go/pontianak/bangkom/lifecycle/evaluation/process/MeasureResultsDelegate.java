package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hitung hasil belajar: the facts are kept as they are now. */
@Component
class MeasureResultsDelegate implements JavaDelegate {

    private final EvaluationSteps steps;

    MeasureResultsDelegate(EvaluationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProgrammeEvaluationProcess.MEASURED.set(execution, steps.measure(execution.getProcessBusinessKey()));
    }
}
