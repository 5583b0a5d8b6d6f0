package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes the list of participants, and says whether anybody stands on it. */
@Component
class ProposeListDelegate implements JavaDelegate {

    private final Selection selection;

    ProposeListDelegate(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        selection.propose(number);
        TrainingBatchProcess.CANDIDATES_READY.set(execution, selection.anybodyReady(number));
    }
}
