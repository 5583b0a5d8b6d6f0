package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.SeatsByRule;
import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes the list of participants, and says whether anybody stands on it and whether it has to be set. */
@Component
class ProposeListDelegate implements JavaDelegate {

    private final Selection selection;
    private final SeatsByRule seats;

    ProposeListDelegate(Selection selection, SeatsByRule seats) {
        this.selection = selection;
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        selection.propose(number);
        TrainingBatchProcess.CANDIDATES_READY.set(execution, selection.anybodyReady(number));
        TrainingBatchProcess.SELF_PACED.set(execution, seats.applies(number));
    }
}
