package id.go.pontianak.bangkom.lifecycle.result.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.result.ResultDecisions;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Libatkan pejabat atasan: the service level has passed, so the office above may act too. */
@Component
class InvolveInResultsDelegate implements JavaDelegate {

    private static final Map<String, String> TASKS = Map.of(
            BatchResultsProcess.INVOLVE_IN_RECORDING, BatchResultsProcess.RECORD,
            BatchResultsProcess.INVOLVE_IN_VERIFICATION, BatchResultsProcess.VERIFY);

    private final BatchResultsProcess process;
    private final ResultDecisions decisions;

    InvolveInResultsDelegate(BatchResultsProcess process, ResultDecisions decisions) {
        this.process = process;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        process.escalate(
                new CaseNumber(number),
                TASKS.getOrDefault(execution.getCurrentActivityId(), BatchResultsProcess.CONFIRM));
        decisions.superiorInvolved(number);
    }
}
