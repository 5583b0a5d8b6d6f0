package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus.*;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CodedReason;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.StepOrigin;
import id.go.pontianak.bangkom.lifecycle.nomination.StepOutcome;
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
 * offices is its course.
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
    private Course course = new Course();

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
    public NominationStep open(PlannedStep next, Deadline deadline, Instant at) {
        require(DECIDING, REVIEWING);
        NominationStep step = course.take(next, at);
        step.expect(deadline.due(), deadline.escalation());
        return step;
    }

    /** The one who would be asked has approved this version before. */
    public NominationStep completeItself(PlannedStep next, Ruling ruling) {
        require(DECIDING);
        NominationStep step = course.take(next, ruling.at());
        step.completeItself(ruling);
        return step;
    }

    public void completeRoute() {
        require(DECIDING);
        this.status = READY;
    }

    public NominationStep approve(Ruling ruling) {
        return decide(StepOutcome.APPROVED, ruling);
    }

    public NominationStep giveBack(Ruling ruling) {
        NominationStep step = decide(StepOutcome.RETURNED, ruling);
        course.plan(step.again(StepOrigin.RETURN));
        this.status = RETURNED;
        return step;
    }

    /** The nominee may ask until {@code window} that HR looks again. */
    public NominationStep reject(Ruling ruling, Instant window) {
        NominationStep step = decide(StepOutcome.REJECTED, ruling);
        this.status = REJECTED;
        this.waitUntil = window;
        return step;
    }

    /** The decider may not decide; {@code superior} does, and he decides nothing more of this case. */
    public NominationStep recuse(Ruling ruling, Addressee superior) {
        NominationStep step = decide(StepOutcome.CONFLICT, ruling);
        course.bar(ruling);
        course.plan(PlannedStep.of(step.purpose(), superior, step.routeNo(), StepOrigin.CONFLICT));
        return step;
    }

    /** The office above reviews instead. */
    public void recuseFromReview(Ruling ruling, PlannedStep again, Deadline deadline) {
        review(StepOutcome.CONFLICT, ruling);
        course.bar(ruling);
        course.take(again, ruling.at()).expect(deadline.due(), deadline.escalation());
    }

    /** About the seat of an open case, or about a participant who is silent. */
    public void recuseOutsideTheRoute(Ruling ruling) {
        course.bar(ruling);
    }

    private NominationStep decide(StepOutcome outcome, Ruling ruling) {
        require(DECIDING);
        return course.decide(outcome, ruling);
    }

    /** The nominee may ask once that HR looks again. */
    public NominationStep askForReview(PlannedStep review, Deadline deadline, Instant at) {
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

    public NominationStep uphold(Ruling ruling) {
        NominationStep step = review(StepOutcome.UPHELD, ruling);
        end(DECLINED, ruling.reason(), ruling.at());
        return step;
    }

    /** HR does not approve in an official's place: the office above the one that rejected decides. */
    public NominationStep overturn(Ruling ruling, Addressee superior) {
        NominationStep rejection = course.lastRejection().orElseThrow();
        NominationStep step = review(StepOutcome.OVERTURNED, ruling);
        course.plan(PlannedStep.of(rejection.purpose(), superior, rejection.routeNo(), StepOrigin.REVIEW));
        this.status = DECIDING;
        return step;
    }

    /** He moved while the rejection stood: asked once, when it has fallen. */
    public boolean movedMeanwhile() {
        return movedMeanwhile && status == DECIDING;
    }

    private NominationStep review(StepOutcome outcome, Ruling ruling) {
        require(REVIEWING);
        return course.decide(outcome, ruling);
    }

    /** Corrected: back to the step that returned it. */
    public void resubmit(String newMotive, @Nullable String newException) {
        require(RETURNED);
        this.motive = newMotive;
        this.exception = newException;
        course.revise();
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
        course.beginAgain();
    }

    /** Until the next step has been acted on, an official may take back what he decided; what completed itself falls with it. */
    public NominationStep takeBack(PersonId official, Instant at) {
        NominationStep last = takeBackable(official);
        course.takeBack(last, at);
        this.waitUntil = null;
        this.status = DECIDING;
        return last;
    }

    /** The decision the official may take back now; a refusal that says why not. */
    public NominationStep takeBackable(PersonId official) {
        require(DECIDING, READY, RETURNED, REJECTED);
        return course.takeBackable(official);
    }

    /** The nominee works in another unit now. */
    public void moveTo(String newUnit) {
        this.unit = newUnit;
        this.movedMeanwhile = status == REJECTED || status == REVIEWING;
    }

    /** Whatever waits is left, and the new head confirms before the rest of the route. */
    public void confirmAnew(Addressee newHead, Instant at) {
        require(DECIDING, READY, RETURNED);
        course.beginWith(newHead, at);
        this.movedMeanwhile = false;
        if (status == READY) {
            this.status = DECIDING;
        }
    }

    /** HR asks another office to decide the step that waits. */
    public void ask(Addressee other, Instant at) {
        require(DECIDING);
        course.ask(other, at);
    }

    public void escalate(Addressee superior, Instant at) {
        openStep().ifPresent(step -> step.escalate(superior, at));
    }

    public void expect(Deadline deadline) {
        course.waiting().expect(deadline.due(), deadline.escalation());
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
        course.leave(at);
        course.planNothing();
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

    public Optional<NominationStep> openStep() {
        return course.open();
    }

    public Optional<NominationStep> lastRejection() {
        return course.lastRejection();
    }

    public int lastRouteNo() {
        return course.lastRouteNo();
    }

    /** Who has approved this version, the proposer with his proposal included; never the nominee himself. */
    public Set<PersonId> approvers() {
        Set<PersonId> approvers = new HashSet<>(course.approvers());
        approvers.add(proposer());
        approvers.remove(person());
        return approvers;
    }

    /** Whoever rejected it does not decide whether his rejection stands. */
    public ConflictScope conflictScope() {
        return status == REVIEWING ? matterOfReview() : matterOfRoute();
    }

    public ConflictScope matterOfRoute() {
        return new ConflictScope(person(), course.excluded());
    }

    ConflictScope matterOfReview() {
        Set<PersonId> excluded = new HashSet<>(course.excluded());
        course.lastRejection().map(NominationStep::decider).ifPresent(excluded::add);
        return new ConflictScope(person(), excluded);
    }

    public Optional<PlannedStep> planned() {
        return course.planned();
    }

    public List<NominationStep> steps() {
        return course.steps();
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
        return course.revision();
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
