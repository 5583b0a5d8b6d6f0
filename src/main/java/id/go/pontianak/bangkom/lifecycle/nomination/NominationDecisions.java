package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.DecidingOffices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.ServiceLevels;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what officials decide at a step: approve, return, reject, declare a conflict, review a rejection. */
@Service
@Transactional
public class NominationDecisions {

    private final NominationStore store;
    private final NominationRoute route;
    private final DecidingOffices offices;
    private final ServiceLevels levels;
    private final CallPolicy calls;
    private final BusinessClock clock;

    NominationDecisions(
            NominationStore store,
            NominationRoute route,
            DecidingOffices offices,
            ServiceLevels levels,
            CallPolicy calls,
            BusinessClock clock) {
        this.store = store;
        this.route = route;
        this.offices = offices;
        this.levels = levels;
        this.calls = calls;
        this.clock = clock;
    }

    /** Records the outcome of the step that waits; returns until when the window runs that it opens, or now. */
    public Instant decide(String number, StepOutcome outcome, DecisionRecord decision) {
        Nomination nomination = store.load(number);
        DecisionRecord made = outcome == StepOutcome.APPROVED ? decision : decision.withReason();
        Instant until = clock.instant();
        switch (outcome) {
            case APPROVED -> nomination.approval().approve(made);
            case RETURNED -> until = giveBack(nomination, made);
            case REJECTED -> until = reject(nomination, made);
            case CONFLICT -> recuse(nomination, made);
            case UPHELD -> nomination.review().uphold(made);
            case OVERTURNED -> overturn(nomination, made);
            case SUPERSEDED -> throw new IllegalArgumentException("nobody decides that");
        }
        store.save(nomination);
        return until;
    }

    private Instant giveBack(Nomination nomination, DecisionRecord made) {
        calls.requireNotFrozen(nomination);
        nomination.approval().giveBack(made);
        return levels.windowEnd("nomination.revisionDays", nomination.unit());
    }

    private Instant reject(Nomination nomination, DecisionRecord made) {
        Instant window = levels.windowEnd("nomination.reviewWindowDays", nomination.unit());
        nomination.approval().reject(made, window);
        return window;
    }

    /** Informs the superior, who decides instead (UU 30/2014 art. 42-43). */
    private void recuse(Nomination nomination, DecisionRecord made) {
        nomination.approval().recuse(made, offices.instead(made.forWhom(), nomination.conflictScope(), made.by()));
    }

    private void overturn(Nomination nomination, DecisionRecord made) {
        ApprovalStep rejection = nomination.lastRejection().orElseThrow();
        Addressee superior = offices.superior(rejection.addressee(), nomination.matterOfRoute())
                .orElseThrow(() -> RuleViolated.at("outcome", "refusal.nomination.nobodyAbove"));
        nomination.review().overturn(made, superior);
        route.confirmFirst(nomination);
    }
}
