package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateTinyDelegate implements JavaDelegate {

    private final Cases cases;
    private final TinyProcess tiny;

    EscalateTinyDelegate(Cases cases, TinyProcess tiny) {
        this.cases = cases;
        this.tiny = tiny;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (tiny.poisoned.contains(execution.getProcessBusinessKey())) {
            throw new IllegalStateException("poisoned");
        }
        cases.escalate(new CaseNumber(execution.getProcessBusinessKey()), TinyElements.TASK_DECIDE_THING);
    }
}
