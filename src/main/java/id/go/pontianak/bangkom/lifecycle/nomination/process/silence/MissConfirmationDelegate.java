package id.go.pontianak.bangkom.lifecycle.nomination.process.silence;

import id.go.pontianak.bangkom.lifecycle.nomination.NominationSeats;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serahkan kepada BKPSDM: the nominee did not confirm. */
@Component
class MissConfirmationDelegate implements JavaDelegate {

    private final NominationSeats seats;

    MissConfirmationDelegate(NominationSeats seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seats.missConfirmation(execution.getProcessBusinessKey());
    }
}
