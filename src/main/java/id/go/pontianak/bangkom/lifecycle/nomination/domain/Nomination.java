package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus.*;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.StepOrigin;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CodedReason;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that one person takes part in one batch. The process says what comes next, this says whether it may; how it goes through the
 * offices is its trail.
 */
@Entity
@Table(name = "nomination")
public class Nomination {

    @Id
    private String number;

    @Version
    private int lockVersion;

    private String batch;
    private String programme;
    private UUID person;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Initiator initiator;

    private UUID proposer;
    private String motive;
    private @Nullable String exception;
    private @Nullable String replaces;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    private Instant submittedAt;
    private @Nullable Instant waitUntil;
    private boolean reviewed;

    /** He moved while the rejection stood; if it falls, the new head confirms before anything else. */
    private boolean movedMeanwhile;

    private @Nullable String question;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private @Nullable String endGround;

    @Embedded
    private ApprovalTrail trail = new ApprovalTrail();

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    public Nomination(String number, Proposal proposal, Instant submittedAt) {
        this.number = number;
        this.batch = proposal.batch().number();
        this.programme = proposal.batch().programme();
        this.person = proposal.person().value();
        this.unit = proposal.unit();
        this.initiator = proposal.initiator();
        this.proposer = proposal.proposer().value();
        this.motive = proposal.motive();
        this.exception = proposal.exception();
        this.replaces = proposal.replaces();
        this.status = DECIDING;
        this.submittedAt = submittedAt;
    }

    /** Opens the step that was planned or asked for by the route; it waits until somebody decides. */
    public ApprovalStep open(PlannedStep next, Deadline deadline, Instant at) {
        require(DECIDING, REVIEWING);
        return trail.open(next, deadline, at);
    }

    /** The one who would be asked has approved this version before. */
    public ApprovalStep completeItself(PlannedStep next, DecisionRecord made) {
        require(DECIDING);
        return trail.completeItself(next, made);
    }

    public void completeRoute() {
        require(DECIDING);
        this.status = READY;
    }

    public ApprovalStep approve(DecisionRecord made) {
        return decide(StepOutcome.APPROVED, made);
    }

    public ApprovalStep giveBack(DecisionRecord made) {
        require(DECIDING);
        ApprovalStep step = trail.giveBack(made);
        this.status = RETURNED;
        return step;
    }

    /** The nominee may ask until {@code window} that HR looks again. */
    public ApprovalStep reject(DecisionRecord made, Instant window) {
        ApprovalStep step = decide(StepOutcome.REJECTED, made);
        this.status = REJECTED;
        this.waitUntil = window;
        return step;
    }

    /** The decider may not decide; {@code superior} does, and he decides nothing more of this case. */
    public ApprovalStep recuse(DecisionRecord made, Addressee superior) {
        require(DECIDING);
        return trail.recuse(made, superior);
    }

    /** The office above reviews instead. */
    public void recuseFromReview(DecisionRecord made, PlannedStep again, Deadline deadline) {
        review(StepOutcome.CONFLICT, made);
        trail.bar(made);
        trail.open(again, deadline, made.at());
    }

    /** About the seat of an open case, or about a participant who is silent. */
    public void recuseOutsideTheRoute(DecisionRecord made) {
        trail.bar(made);
    }

    private ApprovalStep decide(StepOutcome outcome, DecisionRecord made) {
        require(DECIDING);
        return trail.decide(outcome, made);
    }

    /** The nominee may ask once that HR looks again. */
    public ApprovalStep askForReview(PlannedStep review, Deadline deadline, Instant at) {
        requireReviewable();
        this.reviewed = true;
        this.waitUntil = null;
        this.status = REVIEWING;
        return open(review, deadline, at);
    }

    public void requireReviewable() {
        require(REJECTED);
        if (reviewed) {
            throw new NotPossibleNow("refusal.nomination.reviewedOnce");
        }
    }

    public ApprovalStep uphold(DecisionRecord made) {
        ApprovalStep step = review(StepOutcome.UPHELD, made);
        end(DECLINED, made.words(), made.at());
        return step;
    }

    /** HR does not approve in an official's place: the office above the one that rejected decides. */
    public ApprovalStep overturn(DecisionRecord made, Addressee superior) {
        ApprovalStep rejection = trail.lastRejection().orElseThrow();
        ApprovalStep step = review(StepOutcome.OVERTURNED, made);
        trail.plan(PlannedStep.of(rejection.purpose(), superior, rejection.routeNo(), StepOrigin.REVIEW));
        this.status = DECIDING;
        return step;
    }

    /** He moved while the rejection stood: asked once, when it has fallen. */
    public boolean movedMeanwhile() {
        return movedMeanwhile && status == DECIDING;
    }

    private ApprovalStep review(StepOutcome outcome, DecisionRecord made) {
        require(REVIEWING);
        return trail.decide(outcome, made);
    }

    /** Corrected: back to the step that returned it. */
    public void resubmit(String newMotive, @Nullable String newException) {
        require(RETURNED);
        this.motive = newMotive;
        this.exception = newException;
        trail.revise();
        this.status = DECIDING;
    }

    /** Another person or batch: the route begins again. */
    public void restart(Proposal changed) {
        resubmit(changed.motive(), changed.exception());
        this.batch = changed.batch().number();
        this.programme = changed.batch().programme();
        this.person = changed.person().value();
        this.unit = changed.unit();
        this.initiator = changed.initiator();
        this.proposer = changed.proposer().value();
        trail.beginAgain();
    }

    /** Until the next step has been acted on, an official may take back what he decided; what completed itself falls with it. */
    public ApprovalStep takeBack(PersonId official, Instant at) {
        ApprovalStep last = takeBackable(official);
        trail.takeBack(last, at);
        this.waitUntil = null;
        this.status = DECIDING;
        return last;
    }

    /** The decision the official may take back now; a refusal that says why not. */
    public ApprovalStep takeBackable(PersonId official) {
        require(DECIDING, READY, RETURNED, REJECTED);
        return trail.takeBackable(official);
    }

    /** The nominee works in another unit now. */
    public void moveTo(String newUnit) {
        this.unit = newUnit;
        this.movedMeanwhile = status == REJECTED || status == REVIEWING;
    }

    /** Whatever waits is left, and the new head confirms before the rest of the route. */
    public void confirmAnew(Addressee newHead, Instant at) {
        require(DECIDING, READY, RETURNED);
        trail.beginWith(newHead, at);
        this.movedMeanwhile = false;
        if (status == READY) {
            this.status = DECIDING;
        }
    }

    /** HR asks another office to decide the step that waits. */
    public void ask(Addressee other, Instant at) {
        require(DECIDING);
        trail.ask(other, at);
    }

    public void escalate(Addressee superior, Instant at) {
        openStep().ifPresent(step -> step.escalate(superior, at));
    }

    public void expect(Deadline deadline) {
        trail.waiting().expect(deadline.due(), deadline.escalation());
    }

    public void seat(Instant confirmUntil) {
        move(SEATED, confirmUntil, READY);
    }

    public void confirm() {
        move(CONFIRMED, null, SEATED, UNCONFIRMED);
    }

    public void missConfirmation() {
        move(UNCONFIRMED, null, SEATED);
    }

    public void reserve() {
        move(RESERVED, null, READY);
    }

    public void offer(Instant until) {
        move(OFFERED, until, RESERVED);
    }

    public void acceptOffer() {
        move(CONFIRMED, null, OFFERED);
    }

    private void move(NominationStatus to, @Nullable Instant until, NominationStatus... from) {
        require(from);
        this.status = to;
        this.waitUntil = until;
    }

    /** The window of the nominee ends at another time. */
    void moveWindow(Instant until) {
        require(SEATED, OFFERED);
        this.waitUntil = until;
    }

    /** What speaks against the seat, the one he has or may get, for one or more reasons. */
    public void question(Set<String> why) {
        Set<String> all = new TreeSet<>(questions());
        all.addAll(why);
        this.question = all.isEmpty() ? null : String.join(",", all);
    }

    /** What spoke against days that are no more. */
    void forgetDays() {
        Set<String> rest = new TreeSet<>(questions());
        rest.removeAll(RescheduleCheck.HANG_ON_DATES);
        this.question = rest.isEmpty() ? null : String.join(",", rest);
    }

    public void answerQuestion() {
        this.question = null;
    }

    public void end(NominationStatus end, String reason, Instant at) {
        if (status.ended()) {
            throw new NotPossibleNow("refusal.nomination.status." + status);
        }
        trail.leave(at);
        trail.planNothing();
        this.status = end;
        this.endReason = reason;
        this.endedAt = at;
        this.waitUntil = null;
        this.question = null;
    }

    /** With what was chosen from the list. */
    public void end(NominationStatus end, CodedReason why, Instant at) {
        end(end, why.text(), at);
        this.endGround = why.code();
    }

    private void require(NominationStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new NotPossibleNow("refusal.nomination.status." + status);
        }
    }

    public Optional<ApprovalStep> openStep() {
        return trail.open();
    }

    public Optional<ApprovalStep> lastRejection() {
        return trail.lastRejection();
    }

    public int lastRouteNo() {
        return trail.lastRouteNo();
    }

    /** Who has approved this version, the proposer with his proposal included; never the nominee himself. */
    public Set<PersonId> approvers() {
        Set<PersonId> approvers = new HashSet<>(trail.approvers());
        approvers.add(proposer());
        approvers.remove(person());
        return approvers;
    }

    /** Whoever rejected it does not decide whether his rejection stands. */
    public ConflictScope conflictScope() {
        return status == REVIEWING ? matterOfReview() : matterOfRoute();
    }

    public ConflictScope matterOfRoute() {
        return new ConflictScope(person(), trail.excluded());
    }

    ConflictScope matterOfReview() {
        Set<PersonId> excluded = new HashSet<>(trail.excluded());
        trail.lastRejection().map(ApprovalStep::decider).ifPresent(excluded::add);
        return new ConflictScope(person(), excluded);
    }

    public Optional<PlannedStep> planned() {
        return trail.planned();
    }

    public List<ApprovalStep> steps() {
        return trail.steps();
    }

    public String number() {
        return number;
    }

    public String batch() {
        return batch;
    }

    public String programme() {
        return programme;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String unit() {
        return unit;
    }

    public Initiator initiator() {
        return initiator;
    }

    public PersonId proposer() {
        return new PersonId(proposer);
    }

    public String motive() {
        return motive;
    }

    public @Nullable String exception() {
        return exception;
    }

    public @Nullable String replaces() {
        return replaces;
    }

    public NominationStatus status() {
        return status;
    }

    /** Grows with whatever is decided or done in the case; what somebody had before him when he pressed a button. */
    public int version() {
        return lockVersion;
    }

    public int revision() {
        return trail.revision();
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant waitUntil() {
        return waitUntil;
    }

    public boolean reviewed() {
        return reviewed;
    }

    /** Why the seat is before HR: the rules that speak against its new days, or {@code MOVED}; empty where it is not. */
    public List<String> questions() {
        return question == null ? List.of() : List.of(question.split(","));
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
