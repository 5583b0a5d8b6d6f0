package id.go.pontianak.bangkom.lifecycle.result.process;

import id.go.pontianak.bangkom.lifecycle.result.ResultDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Beri tahu angkatan: everything is posted. */
@Component
class SettleBatchDelegate implements JavaDelegate {

    private final ResultDecisions decisions;

    SettleBatchDelegate(ResultDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.settle(execution.getProcessBusinessKey());
    }
}
