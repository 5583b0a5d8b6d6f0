package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the steps of a nomination say together. */
record StepHistory(List<ApprovalStep> steps) {

    private static final Set<Purpose> OF_OFFICES = EnumSet.of(Purpose.APPROVE, Purpose.PERMIT, Purpose.CONFIRM);

    Optional<ApprovalStep> open() {
        return steps.stream().filter(ApprovalStep::open).findFirst();
    }

    /** The last thing an official decided that still stands; what completed itself is no decision of its own. */
    Optional<ApprovalStep> lastDecision() {
        return steps.stream().filter(step -> step.stands() && !step.byItself()).reduce((earlier, later) -> later);
    }

    int lastRouteNo(int round) {
        return steps.stream()
                .filter(step -> step.approved() && step.round() == round)
                .mapToInt(ApprovalStep::routeNo)
                .max()
                .orElse(0);
    }

    /** Officials who approved exactly this version for some office. */
    Set<PersonId> approvers(int round, int revision) {
        return steps.stream()
                .filter(step -> step.approved() && step.round() == round && step.revision() == revision)
                .filter(step -> OF_OFFICES.contains(step.purpose()))
                .flatMap(step -> Stream.ofNullable(step.decider()))
                .collect(Collectors.toSet());
    }

    Optional<ApprovalStep> lastRejection() {
        return steps.stream()
                .filter(step -> step.stands() && step.outcome() == StepOutcome.REJECTED)
                .reduce((earlier, later) -> later);
    }

    /** The decision falls, and with it every step that completed itself after it. */
    void fallFrom(ApprovalStep decision, Instant at) {
        steps.stream()
                .filter(step -> step.no() >= decision.no() && step.stands())
                .forEach(step -> step.fall(at));
    }
}
