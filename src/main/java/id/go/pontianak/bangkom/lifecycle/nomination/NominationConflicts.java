package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.Purpose;
import id.go.pontianak.bangkom.foundation.approval.StepOrigin;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.DecidingOffices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.ServiceLevels;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
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
    private final DecidingOffices offices;
    private final ServiceLevels levels;
    private final NominationProcess process;

    NominationConflicts(
            NominationStore store, DecidingOffices offices, ServiceLevels levels, NominationProcess process) {
        this.store = store;
        this.offices = offices;
        this.levels = levels;
        this.process = process;
    }

    public void declareInReview(String number, DecisionRecord declared) {
        Nomination nomination = store.load(number);
        DecisionRecord made = declared.withReason();
        Addressee superior = offices.instead(made.forWhom(), nomination.conflictScope(), made.by());
        PlannedStep again = PlannedStep.of(Purpose.REVIEW, superior, 0, StepOrigin.CONFLICT);
        Deadline deadline = levels.of(again);
        nomination.review().recuse(made, again, deadline);
        store.save(nomination);
        process.passReviewOn(nomination.caseNumber(), superior, deadline);
    }

    /** {@code element} is the task in the model. */
    public void declare(String number, String element, DecisionRecord declared) {
        Nomination nomination = store.load(number);
        DecisionRecord made = declared.withReason();
        Addressee superior = offices.instead(made.forWhom(), nomination.conflictScope(), made.by());
        nomination.approval().recuseOutsideTheRoute(made);
        store.save(nomination);
        process.passOn(nomination.caseNumber(), element, superior);
    }
}
