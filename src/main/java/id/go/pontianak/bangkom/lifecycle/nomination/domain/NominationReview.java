package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus.*;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.StepOrigin;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Phase of a nomination that was rejected: it is looked at again once, or the rejection stands. */
public class NominationReview {

    private final Nomination nomination;
    private final NominationState state;
    private final ApprovalTrail trail;

    NominationReview(Nomination nomination, NominationState state, ApprovalTrail trail) {
        this.nomination = nomination;
        this.state = state;
        this.trail = trail;
    }

    /** The nominee asks once that HR looks again. */
    public void request(PlannedStep review, Deadline deadline, String reason, Instant at) {
        require();
        state.review();
        state.move(REVIEWING, REJECTED);
        trail.open(review, deadline, at);
        nomination.happened(NominationEvent.of(nomination, NominationDeed.REVIEW_REQUESTED)
                .by(nomination.person())
                .because(reason));
    }

    public void require() {
        state.require(REJECTED);
        if (state.reviewed()) {
            throw new NotPossibleNow("refusal.nomination.reviewedOnce");
        }
    }

    public void uphold(DecisionRecord made) {
        decide(StepOutcome.UPHELD, made);
        nomination.end(DECLINED, CodedReason.words(made.words()), made.at());
        happened(NominationDeed.UPHELD, made);
    }

    /** HR does not approve in an official's place: the office above the one that rejected decides. */
    public void overturn(DecisionRecord made, Addressee superior) {
        ApprovalStep rejection = trail.lastRejection().orElseThrow();
        decide(StepOutcome.OVERTURNED, made);
        trail.plan(PlannedStep.of(rejection.purpose(), superior, rejection.routeNo(), StepOrigin.REVIEW));
        state.become(DECIDING);
        happened(NominationDeed.OVERTURNED, made);
    }

    /** The office above reviews instead; why is confidential. */
    public void recuse(DecisionRecord made, PlannedStep again, Deadline deadline) {
        decide(StepOutcome.CONFLICT, made);
        trail.bar(made);
        trail.open(again, deadline, made.at());
        nomination.happened(
                NominationEvent.of(nomination, NominationDeed.CONFLICT).by(made));
    }

    /** The window passed without a request: the rejection stands. */
    public void letStand(Instant at) {
        String reason = trail.lastRejection().orElseThrow().reason();
        nomination.end(DECLINED, CodedReason.words(reason == null ? "" : reason), at);
        nomination.happened(
                NominationEvent.of(nomination, NominationDeed.DECLINED).because(reason));
    }

    /** The official who rejected it does not decide whether the rejection stands. */
    public ConflictScope conflictScope() {
        Set<PersonId> excluded = new HashSet<>(trail.excluded());
        trail.lastRejection().map(ApprovalStep::decider).ifPresent(excluded::add);
        return new ConflictScope(nomination.person(), excluded);
    }

    private void decide(StepOutcome outcome, DecisionRecord made) {
        state.require(REVIEWING);
        trail.decide(outcome, made);
    }

    private void happened(NominationDeed deed, DecisionRecord made) {
        nomination.happened(NominationEvent.of(nomination, deed).by(made).because(made.words()));
    }
}
