package id.go.pontianak.bangkom.lifecycle.result.process;

import id.go.pontianak.bangkom.lifecycle.result.ResultDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Terbitkan sertifikat dan catat JP: opens the run in which each participant is posted. */
@Component
class PostResultsDelegate implements JavaDelegate {

    private final ResultDecisions decisions;

    PostResultsDelegate(ResultDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.beginPosting(execution.getProcessBusinessKey());
    }
}
