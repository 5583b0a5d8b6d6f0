package id.go.pontianak.bangkom.lifecycle.nomination;

import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices.because;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.SeatWindows;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the seat to the start: what the nominee answers, and what HR answers when he does not. */
@Service
@Transactional
public class NominationSeats {

    private final NominationStore store;
    private final Seats seats;
    private final Batches batches;
    private final Candidacies candidacies;
    private final CallPolicy calls;
    private final SeatWindows windows;
    private final NominationProcess process;
    private final NominationNotices notices;
    private final Journal journal;
    private final BusinessClock clock;

    NominationSeats(
            NominationStore store,
            Seats seats,
            Batches batches,
            Candidacies candidacies,
            CallPolicy calls,
            SeatWindows windows,
            NominationProcess process,
            NominationNotices notices,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.seats = seats;
        this.batches = batches;
        this.candidacies = candidacies;
        this.calls = calls;
        this.windows = windows;
        this.process = process;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    public void confirm(String number, DecisionRecord made) {
        Nomination nomination = store.load(number);
        nomination.confirm();
        store.save(nomination);
        record(nomination, "seatConfirmed", made);
        notices.tell(nomination, "seatConfirmed", Role.unitHr(nomination.unit()), Map.of());
    }

    /** He will not come, or HR learned so: the seat goes to the next of the reserve. */
    public void giveUp(String number, DecisionRecord made) {
        seats.release(number);
        Nomination nomination = store.load(number);
        nomination.end(NominationStatus.WITHDRAWN, made.reason(), made.at());
        store.save(nomination);
        record(nomination, "seatGivenUp", made);
        notices.tellEveryone(nomination, "withdrawn", because(made.words()));
    }

    /** Silence ends nothing: HR asks. */
    public void missConfirmation(String number) {
        Nomination nomination = store.load(number);
        nomination.missConfirmation();
        store.save(nomination);
        journal.recordSystem(number, "journal.nomination.unconfirmed", Map.of());
        notices.tellNominee(nomination, "unconfirmed", Map.of());
    }

    public void acceptOffer(String number, DecisionRecord made) {
        seats.accept(number);
        Nomination nomination = store.load(number);
        nomination.acceptOffer();
        store.save(nomination);
        record(nomination, "offerAccepted", made);
        notices.tell(nomination, "seatConfirmed", Role.unitHr(nomination.unit()), Map.of());
    }

    public void declineOffer(String number, DecisionRecord made) {
        giveUp(number, made);
    }

    /** The one silence that decides: an offer from the reserve lapses, as the offer said, and the next is asked. */
    public void lapseOffer(String number) {
        seats.lapse(number);
        Nomination nomination = store.load(number);
        nomination.end(NominationStatus.LAPSED, "", clock.instant());
        store.save(nomination);
        journal.recordSystem(number, "journal.nomination.offerLapsed", Map.of());
        notices.tellEveryone(nomination, "offerLapsed", Map.of());
    }

    /** HR keeps the seat that was put before it. */
    public void keep(String number, DecisionRecord made) {
        seats.reinstate(number);
        Nomination nomination = store.load(number);
        nomination.answerQuestion();
        store.save(nomination);
        record(nomination, "seatKept", made);
        windows.renew(nomination)
                .ifPresentOrElse(
                        until -> tellKept(nomination, "seatKeptAnswer", made, Map.of("until", until.toString())),
                        () -> tellKept(nomination, "seatKept", made, Map.of()));
    }

    private void tellKept(Nomination nomination, String what, DecisionRecord made, Map<String, String> window) {
        Map<String, String> facts = new HashMap<>(because(made.words()));
        facts.putAll(window);
        notices.tellEveryone(nomination, what, facts);
    }

    /** HR gives up a seat that was put before it: the whole case ends. */
    public void release(String number, DecisionRecord made) {
        giveUp(number, made);
        process.ended(number, NominationStatus.WITHDRAWN);
    }

    /** Ready after the list was made: to its end, after the decree to the end of the reserve, where a free seat is offered at once. */
    public void joinReserveIfLate(String number) {
        Nomination nomination = store.load(number);
        if (nomination.status() == NominationStatus.READY && calls.listMade(batches.batch(nomination.batch()))) {
            seats.joinReserve(nomination.batch(), nomination.person(), number);
            seats.findOf(number)
                    .filter(place -> place.state() != Seat.State.RELEASED)
                    .ifPresent(this::tell);
        }
    }

    private void tell(Seat place) {
        candidacies.reserved(place.nomination(), place.rank());
        Instant until = place.offerUntil();
        if (place.state() == Seat.State.OFFERED && until != null) {
            candidacies.offered(place.nomination(), until);
        }
    }

    private void record(Nomination nomination, String what, DecisionRecord made) {
        journal.record(
                nomination.number(),
                "journal.nomination." + what,
                made.by(),
                made.capacity(),
                made.words().isBlank() ? null : made.words(),
                Map.of());
    }
}
