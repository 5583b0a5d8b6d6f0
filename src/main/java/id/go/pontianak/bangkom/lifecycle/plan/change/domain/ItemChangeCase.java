package id.go.pontianak.bangkom.lifecycle.plan.change.domain;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeKind;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeStatus;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanOffice;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Aggregate root: a change of one item on its way through the offices, with its approval trail and what the item shall be. */
@Entity
@Table(name = "plan_item_change")
public class ItemChangeCase implements CaseNumber.Bearer {

    @Id
    private String number;

    @Version
    private int lockVersion;

    @Enumerated(EnumType.STRING)
    private ItemChangeStatus status = ItemChangeStatus.AT_DIVISION;

    private @Nullable String returnedBecause;
    private @Nullable Instant endedAt;

    @Embedded
    private ItemChangeMatter matter;

    @Embedded
    private ApprovalTrail trail;

    @SuppressWarnings("NullAway.Init")
    protected ItemChangeCase() {}

    /** Which item of which year, how it is to change and why; {@code letter} by which an activity was offered, null for others. */
    public record Asked(
            String number,
            int year,
            String item,
            ItemChangeKind kind,
            String ground,
            @Nullable String letter) {

        /** Of an item of the plan. */
        public static Asked inside(String number, int year, String item, ItemChangeKind kind, String ground) {
            return new Asked(number, year, item, kind, ground, null);
        }
    }

    public ItemChangeCase(Asked asked, PersonId by, Instant at) {
        this.number = asked.number();
        this.trail = new ApprovalTrail(new CaseNumber(number));
        this.matter = new ItemChangeMatter(asked, by, at);
    }

    /** What the item is called and costs. */
    public void describe(String itsTitle, long itsTotal) {
        matter.describe(itsTitle, itsTotal);
    }

    /** More than its status changes. */
    public void shallBe(String itsEntry) {
        matter.shallBe(itsEntry);
    }

    /** It is back at the analysts, who may write something else. */
    public void requireReturned() {
        require(status == ItemChangeStatus.RETURNED);
    }

    public void requireOpen() {
        require(status.open());
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new NotPossibleNow("refusal.plan.change." + status);
        }
    }

    public void enclose(UUID file) {
        requireOpen();
        matter.enclose(file);
    }

    /** Goes to the offices from the first on again. */
    public void handUpAgain() {
        requireReturned();
        trail.beginAgain();
        trail.revise();
        this.returnedBecause = null;
        this.status = ItemChangeStatus.AT_DIVISION;
    }

    /** Opens the step at its office. */
    public ApprovalStep open(PlannedStep next, Deadline deadline, Instant at) {
        ApprovalStep step = trail.open(next, deadline, at);
        this.status =
                ItemChangeStatus.valueOf(PlanOffice.of(next.routeNo()).status().name());
        return step;
    }

    public void completeItself(PlannedStep next, DecisionRecord made) {
        trail.completeItself(next, made);
    }

    public void approve(DecisionRecord made) {
        require(status.underApproval());
        trail.decide(StepOutcome.APPROVED, made);
    }

    public void giveBack(DecisionRecord made) {
        trail.decide(StepOutcome.RETURNED, made);
        this.status = ItemChangeStatus.RETURNED;
        this.returnedBecause = made.words();
    }

    public void refuse(DecisionRecord made) {
        trail.decide(StepOutcome.REJECTED, made);
        end(ItemChangeStatus.REFUSED, made.at());
    }

    public void recuse(DecisionRecord made, Addressee superior) {
        trail.recuse(made, superior);
    }

    public void escalate(Addressee superior, Instant at) {
        trail.waiting().escalate(superior, at);
    }

    public void withdraw(Instant at) {
        requireOpen();
        trail.leave(at);
        trail.planNothing();
        end(ItemChangeStatus.WITHDRAWN, at);
    }

    public void applied(Instant at) {
        end(ItemChangeStatus.APPLIED, at);
    }

    private void end(ItemChangeStatus how, Instant at) {
        this.status = how;
        this.endedAt = at;
    }

    public ApprovalTrail trail() {
        return trail;
    }

    /** Nobody who was recused decides. */
    public ConflictScope conflictScope() {
        return ConflictScope.barring(trail.excluded());
    }

    /** Whether somebody who answers for these offices has a step of it before him, or has decided one. */
    public boolean concerns(PersonId person, Set<Addressee> his) {
        return PlanCase.concerns(trail, person, his);
    }

    public String number() {
        return number;
    }

    public ItemChangeMatter matter() {
        return matter;
    }

    public ItemChangeStatus status() {
        return status;
    }

    public Optional<String> returnedBecause() {
        return Optional.ofNullable(returnedBecause);
    }
}
