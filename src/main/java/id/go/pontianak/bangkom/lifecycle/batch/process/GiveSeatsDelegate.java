package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.SeatsByRule;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the seats of a self-paced course without a selection. */
@Component
class GiveSeatsDelegate implements JavaDelegate {

    private final SeatsByRule seats;

    GiveSeatsDelegate(SeatsByRule seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seats.give(execution.getProcessBusinessKey());
    }
}
