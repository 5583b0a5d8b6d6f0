package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanSetting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lepaskan butir: opens the run in which each item is released. */
@Component
class ReleasePlanDelegate implements JavaDelegate {

    private final PlanSetting setting;

    ReleasePlanDelegate(PlanSetting setting) {
        this.setting = setting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        setting.beginRelease(execution.getProcessBusinessKey());
    }
}
