package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.Purpose;
import id.go.pontianak.bangkom.lifecycle.nomination.StepOrigin;
import id.go.pontianak.bangkom.lifecycle.nomination.StepOutcome;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way of a proposal through the offices: the steps that were opened, the one that comes before the rest of the route, and who decides
 * nothing more of it. {@code revision} is the version an official looks at; {@code round} grows when the route begins again.
 */
@Embeddable
class Course {

    private static final Set<StepOrigin> BLOCKS_TAKING_BACK =
            Set.of(StepOrigin.RETURN, StepOrigin.TRANSFER, StepOrigin.REVIEW);
    private static final Set<StepOutcome> TAKEN_BACK =
            Set.of(StepOutcome.APPROVED, StepOutcome.RETURNED, StepOutcome.REJECTED);

    private int revision = 1;
    private int round = 1;
    private @Nullable PlannedStep planned;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "nomination", nullable = false, updatable = false)
    @OrderBy("no")
    private List<NominationStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "nomination_recusal", joinColumns = @JoinColumn(name = "nomination"))
    private Set<Recusal> recusals = new HashSet<>();

    /** The step comes now; nothing is planned any more. */
    NominationStep take(PlannedStep next, Instant at) {
        NominationStep step = new NominationStep(this, next, steps.size() + 1, at);
        steps.add(step);
        this.planned = null;
        return step;
    }

    void plan(PlannedStep next) {
        this.planned = next;
    }

    void planNothing() {
        this.planned = null;
    }

    NominationStep decide(StepOutcome outcome, Ruling ruling) {
        NominationStep step = waiting();
        step.decide(outcome, ruling);
        return step;
    }

    void bar(Ruling ruling) {
        recusals.add(new Recusal(ruling.by().value(), ruling.reason(), ruling.at()));
    }

    /** What waits is left as it is. */
    void leave(Instant at) {
        open().ifPresent(step -> step.supersede(at));
    }

    /** Another office is asked instead of the one at which it waits. */
    void ask(Addressee other, Instant at) {
        NominationStep step = waiting();
        step.supersede(at);
        this.planned = PlannedStep.of(step.purpose(), other, step.routeNo(), StepOrigin.RESCUE);
    }

    /** The new head comes before the rest of the route, and looks at a version of his own. */
    void beginWith(Addressee newHead, Instant at) {
        leave(at);
        this.planned = PlannedStep.of(Purpose.CONFIRM, newHead, 0, StepOrigin.TRANSFER);
        revise();
    }

    void revise() {
        this.revision++;
    }

    void beginAgain() {
        this.planned = null;
        this.round++;
    }

    /** The decision falls with all that completed itself after it, and its step comes once more. */
    void takeBack(NominationStep decision, Instant at) {
        leave(at);
        history().fallFrom(decision, at);
        this.planned = decision.again(StepOrigin.TAKE_BACK);
    }

    /** The decision the official may take back now; a refusal that says why not. */
    NominationStep takeBackable(PersonId official) {
        NominationStep last = history().lastDecision().orElseThrow(() -> refuseTakingBack("nothing"));
        if (!last.decidedBy(official)) {
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
        return new NotPossibleNow("refusal.nomination.takeBack." + why);
    }

    NominationStep waiting() {
        return open().orElseThrow(() -> new NotPossibleNow("refusal.nomination.noStep"));
    }

    Optional<NominationStep> open() {
        return history().open();
    }

    Optional<NominationStep> lastRejection() {
        return history().lastRejection();
    }

    int lastRouteNo() {
        return history().lastRouteNo(round);
    }

    /** Officials who have approved this version. */
    Set<PersonId> approvers() {
        return history().approvers(round, revision);
    }

    Set<PersonId> excluded() {
        return recusals.stream().map(recusal -> new PersonId(recusal.person())).collect(Collectors.toSet());
    }

    Optional<PlannedStep> planned() {
        return Optional.ofNullable(planned);
    }

    List<NominationStep> steps() {
        return Collections.unmodifiableList(steps);
    }

    int revision() {
        return revision;
    }

    int round() {
        return round;
    }

    private StepHistory history() {
        return new StepHistory(steps);
    }
}
