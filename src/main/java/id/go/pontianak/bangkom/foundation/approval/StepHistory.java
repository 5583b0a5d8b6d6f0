package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the steps of a case say together. */
record StepHistory(List<ApprovalStep> steps) {

    private static final Set<Purpose> OF_OFFICES = EnumSet.of(Purpose.APPROVE, Purpose.PERMIT, Purpose.CONFIRM);

    private static final Set<StepOrigin> BLOCKS_TAKING_BACK =
            Set.of(StepOrigin.RETURN, StepOrigin.TRANSFER, StepOrigin.REVIEW);
    private static final Set<StepOutcome> TAKEN_BACK =
            Set.of(StepOutcome.APPROVED, StepOutcome.RETURNED, StepOutcome.REJECTED);

    Optional<ApprovalStep> open() {
        return steps.stream().filter(step -> step.decision().open()).findFirst();
    }

    /** The last thing an official decided that still stands; what completed itself is no decision of its own. */
    Optional<ApprovalStep> lastDecision() {
        return steps.stream()
                .filter(step -> step.decision().stands() && !step.byItself())
                .reduce((earlier, later) -> later);
    }

    int lastRouteNo(int round) {
        return steps.stream()
                .filter(step -> step.decision().approved() && step.round() == round)
                .mapToInt(ApprovalStep::routeNo)
                .max()
                .orElse(0);
    }

    /** Officials who approved exactly this version for some office. */
    Set<PersonId> approvers(int round, int revision) {
        return steps.stream()
                .filter(step -> step.decision().approved() && step.round() == round && step.revision() == revision)
                .filter(step -> OF_OFFICES.contains(step.purpose()))
                .flatMap(step -> Stream.ofNullable(step.decider()))
                .collect(Collectors.toSet());
    }

    Optional<ApprovalStep> lastRejection() {
        return steps.stream()
                .filter(step -> step.decision().stands() && step.outcome() == StepOutcome.REJECTED)
                .reduce((earlier, later) -> later);
    }

    /** The decision falls, and with it every step that completed itself after it. */
    void fallFrom(ApprovalStep decision, Instant at) {
        steps.stream()
                .filter(step -> step.no() >= decision.no() && step.decision().stands())
                .forEach(step -> step.decision().fall(at));
    }

    /** The decision the official may take back now; a refusal that says why not. */
    ApprovalStep takeBackable(PersonId official) {
        ApprovalStep last = lastDecision().orElseThrow(() -> refuseTakingBack("nothing"));
        if (!last.decision().by(official)) {
            throw refuseTakingBack("notYours");
        }
        if (last.outcome() == null || !TAKEN_BACK.contains(last.outcome())) {
            throw refuseTakingBack(last.outcome() == StepOutcome.CONFLICT ? "conflict" : "final");
        }
        if (open().filter(step -> BLOCKS_TAKING_BACK.contains(step.origin())).isPresent()) {
            throw refuseTakingBack("movedOn");
        }
        return last;
    }

    private static NotPossibleNow refuseTakingBack(String why) {
        return new NotPossibleNow("refusal.approval.takeBack." + why);
    }
}
