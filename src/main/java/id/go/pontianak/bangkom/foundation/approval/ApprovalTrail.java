package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
 * Audit trail of a case on its way through the offices, embedded in the aggregate that owns the case and kept by case number: the steps that
 * were opened, the one that comes before the rest of the route, and who decides nothing more of it. {@code revision} is the version an
 * official looks at; {@code round} grows when the route begins again. What an official decided may be taken back until the next has acted.
 */
@Embeddable
public class ApprovalTrail {

    /** The owner's own key, whose column is named alike in each aggregate that keeps a trail. */
    @Column(name = "number", insertable = false, updatable = false)
    private String caseNumber;

    private int revision = 1;
    private int round = 1;
    private @Nullable PlannedStep planned;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_number", insertable = false, updatable = false)
    @OrderBy("no")
    private List<ApprovalStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "approval_recusal", joinColumns = @JoinColumn(name = "case_number"))
    private Set<Recusal> recusals = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ApprovalTrail() {}

    public ApprovalTrail(CaseNumber caseNumber) {
        this.caseNumber = caseNumber.value();
    }

    /** Opens the step: it waits until somebody decides. */
    public ApprovalStep open(PlannedStep next, Deadline deadline, Instant at) {
        ApprovalStep step = take(next, at);
        step.expect(deadline.due(), deadline.escalation());
        return step;
    }

    /** Whoever would be asked has approved this version before. */
    public ApprovalStep completeItself(PlannedStep next, DecisionRecord made) {
        ApprovalStep step = take(next, made.at());
        step.decision().completeItself(made);
        return step;
    }

    /** Returned to be corrected: the same step comes once more, before the same people. */
    public ApprovalStep giveBack(DecisionRecord made) {
        ApprovalStep step = decide(StepOutcome.RETURNED, made);
        plan(step.again(StepOrigin.RETURN));
        return step;
    }

    /** The decider may not decide; {@code superior} does, and the decider decides nothing more of this case (UU 30/2014 art. 42-43). */
    public ApprovalStep recuse(DecisionRecord made, Addressee superior) {
        ApprovalStep step = decide(StepOutcome.CONFLICT, made);
        bar(made);
        plan(PlannedStep.of(step.purpose(), superior, step.routeNo(), StepOrigin.CONFLICT));
        return step;
    }

    private ApprovalStep take(PlannedStep next, Instant at) {
        ApprovalStep step = new ApprovalStep(this, next, steps.size() + 1, at);
        steps.add(step);
        this.planned = null;
        return step;
    }

    public void plan(PlannedStep next) {
        this.planned = next;
    }

    public void planNothing() {
        this.planned = null;
    }

    public ApprovalStep decide(StepOutcome outcome, DecisionRecord made) {
        ApprovalStep step = waiting();
        step.decision().decide(outcome, made);
        return step;
    }

    public void bar(DecisionRecord made) {
        recusals.add(new Recusal(made.by().value(), made.words(), made.at()));
    }

    /** What waits is left as it is. */
    public void leave(Instant at) {
        open().ifPresent(step -> step.decision().supersede(at));
    }

    /** Another office is asked instead of the one at which it waits. */
    public void ask(Addressee other, Instant at) {
        ApprovalStep step = waiting();
        step.decision().supersede(at);
        this.planned = PlannedStep.of(step.purpose(), other, step.routeNo(), StepOrigin.RESCUE);
    }

    /** The new head comes before the rest of the route, and looks at a version of his own. */
    public void beginWith(Addressee newHead, Instant at) {
        leave(at);
        this.planned = PlannedStep.of(Purpose.CONFIRM, newHead, 0, StepOrigin.TRANSFER);
        revise();
    }

    public void revise() {
        this.revision++;
    }

    public void beginAgain() {
        this.planned = null;
        this.round++;
    }

    /** The decision falls with all that completed itself after it, and its step comes once more. */
    public void takeBack(ApprovalStep decision, Instant at) {
        leave(at);
        history().fallFrom(decision, at);
        this.planned = decision.again(StepOrigin.TAKE_BACK);
    }

    /** The decision the official may take back now; a refusal that says why not. */
    public ApprovalStep takeBackable(PersonId official) {
        return history().takeBackable(official);
    }

    public ApprovalStep waiting() {
        return open().orElseThrow(() -> new NotPossibleNow("refusal.approval.noStep"));
    }

    public Optional<ApprovalStep> open() {
        return history().open();
    }

    public Optional<ApprovalStep> lastRejection() {
        return history().lastRejection();
    }

    public int lastRouteNo() {
        return history().lastRouteNo(round);
    }

    /** Officials who have approved this version. */
    public Set<PersonId> approvers() {
        return history().approvers(round, revision);
    }

    public Set<PersonId> excluded() {
        return recusals.stream().map(recusal -> new PersonId(recusal.person())).collect(Collectors.toSet());
    }

    public Optional<PlannedStep> planned() {
        return Optional.ofNullable(planned);
    }

    public List<ApprovalStep> steps() {
        return Collections.unmodifiableList(steps);
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public int revision() {
        return revision;
    }

    public int round() {
        return round;
    }

    private StepHistory history() {
        return new StepHistory(steps);
    }
}
