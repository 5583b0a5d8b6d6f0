package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.PersonMoved;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nominee moves to another unit: his nominations follow him. */
@Service
@Transactional
public class NominationTransfers {

    private static final Set<NominationStatus> CONFIRMED_ANEW =
            EnumSet.of(NominationStatus.DECIDING, NominationStatus.READY, NominationStatus.RETURNED);

    private final NominationStore store;
    private final NominationRoute route;
    private final CallPolicy calls;
    private final NominationProcess process;
    private final NominationNotices notices;
    private final Batches batches;
    private final Seats seats;
    private final Directory directory;
    private final Journal journal;
    private final BusinessClock clock;

    NominationTransfers(
            NominationStore store,
            NominationRoute route,
            CallPolicy calls,
            NominationProcess process,
            NominationNotices notices,
            Batches batches,
            Seats seats,
            Directory directory,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.route = route;
        this.calls = calls;
        this.process = process;
        this.notices = notices;
        this.batches = batches;
        this.seats = seats;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** Before selection the new head confirms and the rest of the route is his; who is on the list already is put before HR. */
    public void follow(PersonMoved moved) {
        store.openOf(moved.person()).stream()
                .filter(nomination -> !nomination.unit().equals(moved.toGovernmentUnit()))
                .map(Nomination::number)
                .toList()
                .forEach(number -> follow(number, moved.toGovernmentUnit()));
    }

    private void follow(String number, String unit) {
        NominationStore.Glance glance = store.glance(number);
        Batch batch = calls.listMade(batches.batch(glance.batch()))
                ? batches.lockForUpdate(glance.batch())
                : batches.lockForShare(glance.batch());
        boolean onList = glance.status().onList() || glance.status() == NominationStatus.READY && calls.frozen(batch);
        if (glance.status() == NominationStatus.READY && !onList) {
            seats.release(number);
        }
        process.lock(number);
        Nomination nomination = store.fresh(number);
        nomination.moveTo(unit);
        journal.recordSystem(number, "journal.nomination.moved", Map.of("unit", unit));
        notices.tellEveryone(
                nomination, "moved", Map.of("unit", directory.unit(unit).name()));
        if (onList) {
            ask(nomination);
        } else {
            confirmAnew(nomination);
        }
    }

    private void ask(Nomination nomination) {
        boolean first = nomination.question(Set.of("MOVED"));
        store.keep(nomination);
        if (first) {
            process.seatQuestioned(nomination.number());
        }
    }

    private void confirmAnew(Nomination nomination) {
        NominationStatus before = nomination.status();
        if (CONFIRMED_ANEW.contains(before)) {
            nomination.confirmAnew(route.headOf(nomination.unit(), nomination.matter()), clock.instant());
        }
        store.keep(nomination);
        switch (before) {
            case DECIDING, READY -> process.routeChanged(nomination.number());
            case RETURNED -> process.addReviser(nomination.number(), Role.unitHr(nomination.unit()));
            default -> {}
        }
    }
}
