package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nominations that become ready after the list of their batch was made. */
@Service
@Transactional
public class LateNominations {

    private final NominationStore store;
    private final CallPolicy calls;
    private final Seats seats;
    private final Candidacies candidacies;

    LateNominations(NominationStore store, CallPolicy calls, Seats seats, Candidacies candidacies) {
        this.store = store;
        this.calls = calls;
        this.seats = seats;
        this.candidacies = candidacies;
    }

    /** To the end of the list, after the decree to the end of the reserve, where a free seat is offered at once; nothing in time. */
    public void joinReserve(String number) {
        Nomination nomination = store.load(number);
        if (nomination.status() == NominationStatus.READY && calls.listMade(nomination)) {
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
}
