package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Usulkan putusan: the table is asked about the kept facts. */
@Component
class ProposeVerdictDelegate implements JavaDelegate {

    private final EvaluationSteps steps;

    ProposeVerdictDelegate(EvaluationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProgrammeEvaluationProcess.CONTINUES.set(execution, steps.propose(execution.getProcessBusinessKey()));
    }
}
