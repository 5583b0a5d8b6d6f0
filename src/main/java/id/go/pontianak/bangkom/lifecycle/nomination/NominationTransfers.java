package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.PersonMoved;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.place.SeatQuestions;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.DecidingOffices;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nominee moves to another unit: his nominations follow him. */
@Service
@Transactional
public class NominationTransfers {

    private static final Set<NominationStatus> CONFIRMED_ANEW =
            EnumSet.of(NominationStatus.DECIDING, NominationStatus.READY, NominationStatus.RETURNED);

    private static final Set<String> MOVED = Set.of("MOVED");

    private final NominationStore store;
    private final DecidingOffices offices;
    private final CallPolicy calls;
    private final SeatQuestions questions;
    private final Seats seats;
    private final NominationProcess process;
    private final BusinessClock clock;

    NominationTransfers(
            NominationStore store,
            DecidingOffices offices,
            CallPolicy calls,
            SeatQuestions questions,
            Seats seats,
            NominationProcess process,
            BusinessClock clock) {
        this.store = store;
        this.offices = offices;
        this.calls = calls;
        this.questions = questions;
        this.seats = seats;
        this.process = process;
        this.clock = clock;
    }

    /** Before selection the new head confirms and the rest of the route is his; who has a place already is put before HR, who stands on a frozen list is marked. */
    public void follow(PersonMoved moved) {
        store.openOf(moved.person()).stream()
                .filter(nomination -> !nomination.unit().equals(moved.toGovernmentUnit()))
                .map(Nomination::number)
                .toList()
                .forEach(number -> follow(number, moved.toGovernmentUnit()));
    }

    private void follow(String number, String unit) {
        Nomination nomination = store.open(number, ParentLock.DECIDING);
        boolean ready = nomination.status() == NominationStatus.READY;
        boolean frozen = ready && calls.frozen(nomination);
        if (ready && !frozen) {
            seats.release(number);
        }
        nomination.moveTo(unit);
        if (nomination.status().onList()) {
            questions.ask(nomination, MOVED);
        } else if (frozen) {
            questions.mark(nomination, MOVED);
        } else {
            confirmAnew(nomination);
        }
    }

    private void confirmAnew(Nomination nomination) {
        NominationStatus before = nomination.status();
        if (CONFIRMED_ANEW.contains(before)) {
            nomination
                    .approval()
                    .confirmAnew(offices.headOf(nomination.unit(), nomination.conflictScope()), clock.instant());
        }
        store.save(nomination);
        switch (before) {
            case DECIDING, READY -> process.routeChanged(nomination.caseNumber());
            case RETURNED -> process.addReviser(nomination.caseNumber(), Role.unitHr(nomination.unit()));
            default -> {}
        }
    }
}
