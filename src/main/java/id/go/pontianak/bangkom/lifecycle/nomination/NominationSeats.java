package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.place.SeatWindows;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the seat to the start: what the nominee answers, and what HR answers when he does not. */
@Service
@Transactional
public class NominationSeats {

    private final NominationStore store;
    private final Seats seats;
    private final SeatWindows windows;
    private final NominationProcess process;
    private final BusinessClock clock;

    NominationSeats(
            NominationStore store, Seats seats, SeatWindows windows, NominationProcess process, BusinessClock clock) {
        this.store = store;
        this.seats = seats;
        this.windows = windows;
        this.process = process;
        this.clock = clock;
    }

    public void confirm(String number, DecisionRecord made) {
        Nomination nomination = store.load(number);
        nomination.seat().confirm(made);
        store.save(nomination);
    }

    /** The nominee will not come, or HR learned so: the seat goes to the next of the reserve. */
    public void giveUp(String number, DecisionRecord made) {
        seats.release(number);
        Nomination nomination = store.load(number);
        nomination.seat().giveUp(made);
        store.save(nomination);
    }

    /** Silence ends nothing: HR asks. */
    public void missConfirmation(String number) {
        Nomination nomination = store.load(number);
        nomination.seat().missConfirmation();
        store.save(nomination);
    }

    public void acceptOffer(String number, DecisionRecord made) {
        seats.accept(number);
        Nomination nomination = store.load(number);
        nomination.seat().acceptOffer(made);
        store.save(nomination);
    }

    public void declineOffer(String number, DecisionRecord made) {
        giveUp(number, made);
    }

    /** The one silence that decides: an offer from the reserve lapses, as the offer said, and the next is asked. */
    public void lapseOffer(String number) {
        seats.lapse(number);
        Nomination nomination = store.load(number);
        nomination.seat().lapse(clock.instant());
        store.save(nomination);
    }

    /** HR keeps the seat that was put before it. */
    public void keep(String number, DecisionRecord made) {
        seats.reinstate(number);
        Nomination nomination = store.load(number);
        nomination.seat().keep(made, windows.renew(nomination));
        store.save(nomination);
    }

    /** HR gives up a seat that was put before it: the whole case ends. */
    public void release(String number, DecisionRecord made) {
        giveUp(number, made);
        process.ended(new CaseNumber(number), NominationStatus.WITHDRAWN);
    }
}
