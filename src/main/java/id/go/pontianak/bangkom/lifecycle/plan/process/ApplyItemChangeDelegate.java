package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeApplication;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Terapkan pada rencana: the plan in force is changed. */
@Component
class ApplyItemChangeDelegate implements JavaDelegate {

    private final ItemChangeApplication application;

    ApplyItemChangeDelegate(ItemChangeApplication application) {
        this.application = application;
    }

    @Override
    public void execute(DelegateExecution execution) {
        application.apply(execution.getProcessBusinessKey());
    }
}
