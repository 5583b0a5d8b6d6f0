package id.go.pontianak.bangkom.lifecycle.behaviour.process;

import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tutup pengukuran: nothing more is answered. */
@Component
class CloseMeasurementDelegate implements JavaDelegate {

    private final BehaviourSteps steps;

    CloseMeasurementDelegate(BehaviourSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.close(execution.getProcessBusinessKey());
    }
}
