package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus.*;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phase of a nomination: its steps open, are decided and taken back, until the route is complete. */
public class NominationApproval {

    private final Nomination nomination;
    private final NominationState state;
    private final ApprovalTrail trail;

    NominationApproval(Nomination nomination, NominationState state, ApprovalTrail trail) {
        this.nomination = nomination;
        this.state = state;
        this.trail = trail;
    }

    /** Opens the step that was planned or asked for by the route; it waits until somebody decides. */
    public ApprovalStep open(PlannedStep next, Deadline deadline, Instant at) {
        state.require(DECIDING);
        ApprovalStep step = trail.open(next, deadline, at);
        happened(event(NominationDeed.STEP_OPENED)
                .with(Map.of(
                        "purpose", next.purpose().name(),
                        "addressee", next.addressees(),
                        "origin", next.origin().name())));
        return step;
    }

    /** The one who would be asked has approved this version before. */
    public void completeItself(PlannedStep next, DecisionRecord made) {
        state.require(DECIDING);
        trail.completeItself(next, made);
        happened(event(NominationDeed.COMPLETED_ITSELF)
                .by(made)
                .with(Map.of("purpose", next.purpose().name(), "addressee", next.addressees())));
    }

    /** No step is left. */
    public void complete() {
        state.require(DECIDING);
        state.become(READY);
        happened(event(NominationDeed.READY));
    }

    public void approve(DecisionRecord made) {
        decide(StepOutcome.APPROVED, made);
        happened(event(NominationDeed.APPROVED).by(made).because(made.words()));
    }

    public void giveBack(DecisionRecord made) {
        state.require(DECIDING);
        trail.giveBack(made);
        state.become(RETURNED);
        happened(event(NominationDeed.RETURNED).by(made).because(made.words()));
    }

    /** The nominee may ask until {@code window} that HR looks again. */
    public void reject(DecisionRecord made, Instant window) {
        decide(StepOutcome.REJECTED, made);
        state.become(REJECTED);
        state.waitUntil(window);
        happened(event(state.reviewed() ? NominationDeed.REJECTED_AGAIN : NominationDeed.REJECTED)
                .by(made)
                .because(made.words())
                .with(Map.of("until", window.toString())));
    }

    /** {@code superior} decides instead, and the decider nothing more of this case; why is confidential. */
    public void recuse(DecisionRecord made, Addressee superior) {
        state.require(DECIDING);
        trail.recuse(made, superior);
        happened(event(NominationDeed.CONFLICT).by(made));
    }

    /** About the seat of an open case, or about a participant who is silent. */
    public void recuseOutsideTheRoute(DecisionRecord made) {
        trail.bar(made);
        happened(event(NominationDeed.CONFLICT).by(made));
    }

    private void decide(StepOutcome outcome, DecisionRecord made) {
        state.require(DECIDING);
        trail.decide(outcome, made);
    }

    /** Until the next step has been acted on, an official may take back a decision; all that completed itself after it falls with it. */
    public void takeBack(PersonId official, String reason, Instant at) {
        ApprovalStep last = takeBackable(official);
        List<Addressee> asked = trail.open().map(ApprovalStep::addressees).orElse(List.of());
        trail.takeBack(last, at);
        state.move(DECIDING, DECIDING, READY, RETURNED, REJECTED);
        happened(event(NominationDeed.TAKEN_BACK)
                .by(official)
                .because(reason)
                .with(Map.of(
                        "outcome",
                        String.valueOf(last.outcome()),
                        "addressee",
                        last.addressee().toString()))
                .asked(asked));
    }

    /** The decision the official may take back now; a refusal that says why not. */
    public ApprovalStep takeBackable(PersonId official) {
        state.require(DECIDING, READY, RETURNED, REJECTED);
        return trail.takeBackable(official);
    }

    /** The step that waits is left, and the new head confirms before the rest of the route. */
    public void confirmAnew(Addressee newHead, Instant at) {
        state.require(DECIDING, READY, RETURNED);
        trail.beginWith(newHead, at);
        state.moved(false);
        if (state.status() == READY) {
            state.become(DECIDING);
        }
    }

    public int lastRouteNo() {
        return trail.lastRouteNo();
    }

    public Optional<PlannedStep> planned() {
        return trail.planned();
    }

    /** All who have approved this version, the proposer with the proposal included; never the nominee. */
    public Set<PersonId> approvers() {
        Set<PersonId> approvers = new HashSet<>(trail.approvers());
        approvers.add(nomination.proposer());
        approvers.remove(nomination.person());
        return approvers;
    }

    private NominationEvent event(NominationDeed deed) {
        return NominationEvent.of(nomination, deed);
    }

    private void happened(NominationEvent event) {
        nomination.happened(event);
    }
}
