package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.list.Decree;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells each candidate what the decree means for him, case by case. */
@Component
class TellCandidatesDelegate implements JavaDelegate {

    private final Decree decree;

    TellCandidatesDelegate(Decree decree) {
        this.decree = decree;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decree.tellCandidates(execution.getProcessBusinessKey());
    }
}
