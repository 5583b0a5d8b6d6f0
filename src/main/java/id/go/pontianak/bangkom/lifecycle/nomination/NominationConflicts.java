package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationSeats.Answered;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Deadline;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.PlannedStep;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Ruling;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.ServiceLevels;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest outside the route (UU 30/2014 art. 42-43): in the review of a rejection, about a seat, about a silent participant.
 * Whoever declares one decides nothing more of the case; the task stays open and is put to the office above. The reason is confidential: it
 * stands in no journal and no notice.
 */
@Service
@Transactional
public class NominationConflicts {

    private final NominationStore store;
    private final NominationRoute route;
    private final ServiceLevels levels;
    private final NominationProcess process;
    private final Journal journal;
    private final BusinessClock clock;

    NominationConflicts(
            NominationStore store,
            NominationRoute route,
            ServiceLevels levels,
            NominationProcess process,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.route = route;
        this.levels = levels;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    public void declareInReview(String number, Answered answered) {
        Nomination nomination = store.load(number);
        Ruling ruling = ruling(answered);
        Addressee superior = route.instead(ruling.forWhom(), nomination.conflictScope(), ruling.by());
        PlannedStep again = PlannedStep.of(Purpose.REVIEW, superior, 0, StepOrigin.CONFLICT);
        Deadline deadline = levels.of(again);
        nomination.recuseFromReview(ruling, again, deadline);
        keep(nomination, answered);
        process.passReviewOn(number, superior, deadline);
    }

    /** {@code element} is the task in the model. */
    public void declare(String number, String element, Answered answered) {
        Nomination nomination = store.load(number);
        Ruling ruling = ruling(answered);
        Addressee superior = route.instead(ruling.forWhom(), nomination.conflictScope(), ruling.by());
        nomination.recuseOutsideTheRoute(ruling);
        keep(nomination, answered);
        process.passOn(number, element, superior);
    }

    private void keep(Nomination nomination, Answered answered) {
        store.save(nomination);
        journal.record(
                nomination.number(), "journal.nomination.conflict", answered.by(), answered.capacity(), null, Map.of());
    }

    private Ruling ruling(Answered answered) {
        Capacity capacity = answered.capacity();
        return new Ruling(
                answered.by(), capacity.acted(), capacity.title(), Reason.of(answered.reason()), clock.instant());
    }
}
