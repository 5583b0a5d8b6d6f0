package id.go.pontianak.bangkom.lifecycle.nomination.process.silence;

import id.go.pontianak.bangkom.lifecycle.nomination.NominationSeats;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nyatakan tawaran kedaluwarsa: the offer was not accepted in its window. */
@Component
class LapseOfferDelegate implements JavaDelegate {

    private final NominationSeats seats;

    LapseOfferDelegate(NominationSeats seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seats.lapseOffer(execution.getProcessBusinessKey());
        NominationProcess.OFFER_ANSWER.set(execution, "lapsed");
    }
}
