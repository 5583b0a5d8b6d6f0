package id.go.pontianak.bangkom.foundation.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateTinyDelegate implements JavaDelegate {

    private final Cases cases;

    EscalateTinyDelegate(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.escalate(execution.getProcessBusinessKey(), "userTask_decideThing");
    }
}
