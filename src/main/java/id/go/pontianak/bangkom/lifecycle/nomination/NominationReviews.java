package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.Purpose;
import id.go.pontianak.bangkom.foundation.approval.StepOrigin;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.ServiceLevels;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After a rejection: the nominee asks that it is looked at again, or it stands. */
@Service
@Transactional
public class NominationReviews {

    private final NominationStore store;
    private final NominationRoute route;
    private final ServiceLevels levels;
    private final NominationProcess process;
    private final BusinessClock clock;

    NominationReviews(
            NominationStore store,
            NominationRoute route,
            ServiceLevels levels,
            NominationProcess process,
            BusinessClock clock) {
        this.store = store;
        this.route = route;
        this.levels = levels;
        this.process = process;
        this.clock = clock;
    }

    /** The nominee asks once that HR looks at the rejection again. */
    public void request(String number, String entered, PersonId nominee) {
        Nomination nomination = store.open(number, ParentLock.NONE);
        if (!nominee.equals(nomination.person())) {
            throw new NotFound();
        }
        String reason = Reason.of(entered);
        nomination.review().require();
        PlannedStep review = PlannedStep.of(Purpose.REVIEW, route.reviewer(nomination), 0, StepOrigin.REVIEW);
        Deadline deadline = levels.of(review);
        nomination.review().request(review, deadline, reason, clock.instant());
        store.save(nomination);
        process.reviewRequested(nomination.caseNumber(), review.addressee(), deadline);
    }

    /** The window passed without a request: the rejection stands. */
    public void letStand(String number) {
        Nomination nomination = store.load(number);
        nomination.review().letStand(clock.instant());
        store.save(nomination);
    }
}
