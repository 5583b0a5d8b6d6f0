package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.RescheduleCheck;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Result of the selection, taken over into the nominations: a seat, a place on the reserve, an offer, or none. The batch is locked. */
@Component
class SelectionResults {

    private final NominationStore store;
    private final NominationProcess process;
    private final SeatWindows windows;
    private final SeatQuestions questions;
    private final RescheduleCheck rescheduleCheck;
    private final BusinessClock clock;

    SelectionResults(
            NominationStore store,
            NominationProcess process,
            SeatWindows windows,
            SeatQuestions questions,
            RescheduleCheck rescheduleCheck,
            BusinessClock clock) {
        this.store = store;
        this.process = process;
        this.windows = windows;
        this.questions = questions;
        this.rescheduleCheck = rescheduleCheck;
        this.clock = clock;
    }

    void seated(String number) {
        Nomination nomination = locked(number);
        Instant until = windows.confirmation(nomination);
        nomination.seat().assign(until);
        store.save(nomination);
        process.seated(nomination.caseNumber(), until);
        questions.ask(nomination, Set.of());
    }

    void reserved(String number, int rank) {
        Nomination nomination = locked(number);
        nomination.seat().reserve(rank);
        store.save(nomination);
        process.reserved(nomination.caseNumber());
    }

    void notSelected(String number) {
        Nomination nomination = locked(number);
        nomination.seat().miss(clock.instant());
        store.save(nomination);
        process.notSelected(nomination.caseNumber());
    }

    void offered(String number, Instant until) {
        Nomination nomination = locked(number);
        nomination.seat().offer(until);
        store.save(nomination);
        process.offered(nomination.caseNumber(), until);
        questions.ask(nomination, rescheduleCheck.against(nomination));
    }

    /** The training begins; false where the nomination had no place, and it has to end otherwise. */
    boolean begun(String number) {
        Nomination nomination = locked(number);
        if (!nomination.status().onList()) {
            return nomination.status().ended();
        }
        nomination.seat().begin(clock.instant());
        store.save(nomination);
        process.batchStarted(nomination.caseNumber());
        return true;
    }

    private Nomination locked(String number) {
        return store.open(number, ParentLock.NONE);
    }
}
