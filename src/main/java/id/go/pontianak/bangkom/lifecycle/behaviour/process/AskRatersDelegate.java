package id.go.pontianak.bangkom.lifecycle.behaviour.process;

import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Minta jawaban alumnus, rekan, dan bawahan: requests to those who are to answer. */
@Component
class AskRatersDelegate implements JavaDelegate {

    private final BehaviourSteps steps;

    AskRatersDelegate(BehaviourSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.askRaters(execution.getProcessBusinessKey());
    }
}
