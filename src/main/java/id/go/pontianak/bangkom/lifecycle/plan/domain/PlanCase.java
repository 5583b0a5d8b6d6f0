package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Aggregate root: the plan of a year, or an amendment of it, with its approval trail. Its items are rows of their own under its lock. What it
 * holds stands in {@link PlanState}.
 */
@Entity
@Table(name = "plan")
public class PlanCase extends PlanState implements CaseNumber.Bearer {

    protected PlanCase() {}

    public PlanCase(int year, int amendment, String ground, PersonId by, Instant at) {
        super(year, amendment, ground, by, at);
    }

    public void requireDraft() {
        require(PlanStatus.DRAFT);
    }

    /** Goes to the offices from the first on; {@code why} says why it does so above a ceiling, or is null. */
    public void handUp(@Nullable String why) {
        requireDraft();
        if (!trail.steps().isEmpty()) {
            trail.beginAgain();
            trail.revise();
        }
        this.overCeiling = why;
        this.returnedBecause = null;
        this.status = PlanStatus.AT_DIVISION;
    }

    /** Opens the step at its office. */
    public ApprovalStep open(PlannedStep next, Deadline deadline, Instant at) {
        ApprovalStep step = trail.open(next, deadline, at);
        this.status = PlanOffice.of(next.routeNo()).status();
        return step;
    }

    public void completeItself(PlannedStep next, DecisionRecord made) {
        trail.completeItself(next, made);
    }

    public void approve(DecisionRecord made) {
        require(PlanStatus.AT_DIVISION, PlanStatus.AT_AGENCY, PlanStatus.AT_SECRETARY);
        trail.decide(StepOutcome.APPROVED, made);
    }

    /** Back to the draft; {@code version} is the one that was looked at. */
    public void giveBack(DecisionRecord made, int version) {
        trail.decide(StepOutcome.RETURNED, made);
        backToDraft(made.words(), version);
    }

    /** The ceiling is another: whoever was looking at it looks at something else soon. */
    public void interrupt(String because, int version, Instant at) {
        trail.leave(at);
        trail.planNothing();
        backToDraft(because, version);
    }

    private void backToDraft(String because, int version) {
        this.status = PlanStatus.DRAFT;
        this.returnedBecause = because;
        this.returnedVersion = version;
    }

    public void recuse(DecisionRecord made, Addressee superior) {
        trail.recuse(made, superior);
    }

    /** An amendment is to be in force from this day on. */
    public void effectiveOn(@Nullable LocalDate day) {
        this.effectiveOn = day;
    }

    /** Set by decree: in force from now on, or from its own day on where that has not come {@code today}. */
    public void set(DecisionRecord made, String number, LocalDate day, LocalDate today) {
        require(PlanStatus.AT_MAYOR);
        trail.decide(StepOutcome.APPROVED, made);
        this.status = effectiveOn != null && effectiveOn.isAfter(today) ? PlanStatus.COMING : PlanStatus.SET;
        this.decreeNumber = number;
        this.decreeDate = day;
        this.setBy = made.by().value();
        this.setAt = made.at();
    }

    /** Its day has come. */
    public void arrive() {
        require(PlanStatus.COMING);
        this.status = PlanStatus.SET;
    }

    public void replaced() {
        require(PlanStatus.SET);
        this.status = PlanStatus.REPLACED;
    }

    public void drop(Instant at) {
        if (!status.pending()) {
            require(PlanStatus.DRAFT);
        }
        trail.leave(at);
        trail.planNothing();
        this.status = PlanStatus.DROPPED;
    }

    public void escalate(Addressee superior, Instant at) {
        trail.waiting().escalate(superior, at);
    }

    /** Whether somebody who answers for these offices has a step of it before him, or has decided one. */
    public boolean concerns(PersonId person, Set<Addressee> his) {
        return concerns(trail, person, his);
    }

    public static boolean concerns(ApprovalTrail trail, PersonId person, Set<Addressee> his) {
        return trail.steps().stream()
                .anyMatch(step -> step.outcome() == null
                        ? !trail.excluded().contains(person)
                                && step.addressees().stream().anyMatch(his::contains)
                        : person.equals(step.decider()));
    }

    /** Nobody who was recused decides. */
    public ConflictScope conflictScope() {
        return ConflictScope.barring(trail.excluded());
    }
}
