package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Second thoughts of officials: a decision is taken back. */
@Service
@Transactional
public class NominationCorrections {

    private final NominationStore store;
    private final NominationRights rights;
    private final NominationRoute route;
    private final CallPolicy calls;
    private final Seats seats;
    private final NominationProcess process;
    private final BusinessClock clock;

    NominationCorrections(
            NominationStore store,
            NominationRights rights,
            NominationRoute route,
            CallPolicy calls,
            Seats seats,
            NominationProcess process,
            BusinessClock clock) {
        this.store = store;
        this.rights = rights;
        this.route = route;
        this.calls = calls;
        this.seats = seats;
        this.process = process;
        this.clock = clock;
    }

    /** Until the next step has been acted on; what completed itself after it falls too. */
    public void takeBack(String number, String entered, PersonId official) {
        Nomination nomination = store.open(number, ParentLock.UPDATE);
        if (!rights.maySee(official, nomination)) {
            throw new NotFound();
        }
        String reason = Reason.of(entered);
        calls.requireNotFrozen(nomination);
        seats.release(number);
        nomination.approval().takeBack(official, reason, clock.instant());
        route.confirmFirst(nomination);
        store.save(nomination);
        process.routeChanged(nomination.caseNumber());
    }
}
