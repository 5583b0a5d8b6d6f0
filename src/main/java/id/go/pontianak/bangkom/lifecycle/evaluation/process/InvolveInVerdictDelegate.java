package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationSteps;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Libatkan pejabat atasan: the service level has passed, so the office above may act too. */
@Component
class InvolveInVerdictDelegate implements JavaDelegate {

    private static final Map<String, String> TASKS = Map.of(
            ProgrammeEvaluationProcess.INVOLVE_IN_REVIEW, ProgrammeEvaluationProcess.REVIEW,
            ProgrammeEvaluationProcess.INVOLVE_IN_ENDORSEMENT, ProgrammeEvaluationProcess.ENDORSE);

    private final ProgrammeEvaluationProcess process;
    private final EvaluationSteps steps;

    InvolveInVerdictDelegate(ProgrammeEvaluationProcess process, EvaluationSteps steps) {
        this.process = process;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        process.escalate(
                new CaseNumber(number),
                TASKS.getOrDefault(execution.getCurrentActivityId(), ProgrammeEvaluationProcess.DECIDE));
        steps.superiorInvolved(number);
    }
}
