package id.go.pontianak.bangkom.lifecycle.nomination;

import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices.because;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.Purpose;
import id.go.pontianak.bangkom.foundation.approval.StepOrigin;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.EligibilityCheck;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Proposal;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.ServiceLevels;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Second thoughts: a returned proposal is corrected, a decision taken back, a rejection put before HR. */
@Service
@Transactional
public class NominationCorrections {

    private final NominationStore store;
    private final NominationRights rights;
    private final NominationRoute route;
    private final CallPolicy calls;
    private final EligibilityCheck eligibility;
    private final NominationProcess process;
    private final NominationNotices notices;
    private final Batches batches;
    private final Seats seats;
    private final Directory directory;
    private final ServiceLevels levels;
    private final Journal journal;
    private final BusinessClock clock;

    NominationCorrections(
            NominationStore store,
            NominationRights rights,
            NominationRoute route,
            CallPolicy calls,
            EligibilityCheck eligibility,
            NominationProcess process,
            NominationNotices notices,
            Batches batches,
            Seats seats,
            Directory directory,
            ServiceLevels levels,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.rights = rights;
        this.route = route;
        this.calls = calls;
        this.eligibility = eligibility;
        this.process = process;
        this.notices = notices;
        this.batches = batches;
        this.seats = seats;
        this.directory = directory;
        this.levels = levels;
        this.journal = journal;
        this.clock = clock;
    }

    /** Corrected and handed in again; with another person or batch the route begins again. Called from the door. */
    public void resubmit(String number, Submission corrected, PersonId actor) {
        Nomination nomination = store.load(number);
        Batch batch = batches.batch(corrected.batch());
        Person nominee = directory.person(corrected.person());
        String motive = Reason.at("motive", corrected.motive());
        boolean other =
                !batch.number().equals(nomination.batch()) || !nominee.id().equals(nomination.person());
        if (other) {
            calls.requireOpen(batch);
        } else {
            calls.requireNotFrozen(batch);
        }
        eligibility.require(nominee, batch, corrected.exception());
        if (other) {
            nomination.restart(new Proposal(
                    batch,
                    nominee.id(),
                    nominee.governmentUnit(),
                    rights.initiator(actor, nominee),
                    actor,
                    motive,
                    corrected.exception(),
                    nomination.replaces()));
        } else {
            nomination.resubmit(motive, corrected.exception());
        }
        store.save(nomination);
        journal.record(
                number,
                "journal.nomination.resubmitted",
                actor,
                null,
                motive,
                Map.of("restarted", String.valueOf(other)));
    }

    /** Until the next step has been acted on; what completed itself after it falls too. */
    public void takeBack(String number, String entered, PersonId official) {
        Nomination nomination = store.open(number, ParentLock.UPDATE);
        if (!rights.maySee(official, nomination)) {
            throw new NotFound();
        }
        String reason = Reason.of(entered);
        calls.requireNotFrozen(batches.batch(nomination.batch()));
        seats.release(number);
        List<Addressee> asked =
                nomination.openStep().map(ApprovalStep::addressees).orElse(List.of());
        ApprovalStep step = nomination.takeBack(official, clock.instant());
        route.confirmFirst(nomination);
        store.save(nomination);
        journal.record(
                number,
                "journal.nomination.takenBack",
                official,
                null,
                reason,
                Map.of(
                        "outcome",
                        String.valueOf(step.outcome()),
                        "addressee",
                        step.addressee().toString()));
        notices.mention(nomination, "takenBack", asked, because(reason));
        notices.tellNominee(nomination, "takenBack", because(reason));
        process.routeChanged(number);
    }

    /** The nominee asks once that HR looks at the rejection again. */
    public void askForReview(String number, String entered, PersonId nominee) {
        Nomination nomination = store.open(number, ParentLock.NONE);
        if (!nominee.equals(nomination.person())) {
            throw new NotFound();
        }
        String reason = Reason.of(entered);
        nomination.requireReviewable();
        PlannedStep review = PlannedStep.of(Purpose.REVIEW, route.reviewer(nomination), 0, StepOrigin.REVIEW);
        Deadline deadline = levels.of(review);
        nomination.askForReview(review, deadline, clock.instant());
        store.save(nomination);
        journal.record(number, "journal.nomination.reviewRequested", nominee, null, reason, Map.of());
        process.reviewRequested(number, review.addressee(), deadline);
    }
}
