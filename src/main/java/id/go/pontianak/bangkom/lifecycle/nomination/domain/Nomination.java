package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus.*;

import id.go.pontianak.bangkom.foundation.directory.Matter;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Purpose;
import id.go.pontianak.bangkom.lifecycle.nomination.StepOrigin;
import id.go.pontianak.bangkom.lifecycle.nomination.StepOutcome;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that one person takes part in one batch. The process says what comes next, this says whether it may. {@code revision} is the
 * version an official looks at; {@code round} grows when the route begins again because the person or the batch was changed.
 */
@Entity
@Table(name = "nomination")
public class Nomination {

    private static final Set<StepOrigin> BLOCKS_TAKING_BACK =
            Set.of(StepOrigin.RETURN, StepOrigin.TRANSFER, StepOrigin.REVIEW);
    private static final Set<StepOutcome> TAKEN_BACK =
            Set.of(StepOutcome.APPROVED, StepOutcome.RETURNED, StepOutcome.REJECTED);

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

    private int revision = 1;
    private int round = 1;
    private Instant submittedAt;
    private @Nullable Instant waitUntil;
    private boolean reviewed;
    private @Nullable String question;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private @Nullable PlannedStep planned;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "nomination", nullable = false)
    @OrderBy("no")
    private List<NominationStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "nomination_recusal", joinColumns = @JoinColumn(name = "nomination"))
    private Set<Recusal> recusals = new HashSet<>();

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
        NominationStep step = new NominationStep(this, next, steps.size() + 1, at);
        step.expect(deadline.due(), deadline.escalation());
        steps.add(step);
        this.planned = null;
        return step;
    }

    /** The one who would be asked has approved this version before. */
    public NominationStep completeItself(PlannedStep next, Ruling ruling) {
        require(DECIDING);
        NominationStep step = new NominationStep(this, next, steps.size() + 1, ruling.at());
        step.completeItself(ruling);
        steps.add(step);
        this.planned = null;
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
        this.planned = step.again(StepOrigin.RETURN);
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
        recusals.add(new Recusal(ruling.by().value(), ruling.reason(), ruling.at()));
        this.planned = PlannedStep.of(step.purpose(), superior, step.routeNo(), StepOrigin.CONFLICT);
        return step;
    }

    private NominationStep decide(StepOutcome outcome, Ruling ruling) {
        require(DECIDING);
        NominationStep step = openStep().orElseThrow(() -> new NotPossibleNow("refusal.nomination.noStep"));
        step.decide(outcome, ruling);
        return step;
    }

    /** The nominee may ask once that HR looks again. */
    public NominationStep askForReview(PlannedStep review, Deadline deadline, Instant at) {
        require(REJECTED);
        if (reviewed) {
            throw new NotPossibleNow("refusal.nomination.reviewedOnce");
        }
        this.reviewed = true;
        this.waitUntil = null;
        this.status = REVIEWING;
        return open(review, deadline, at);
    }

    public NominationStep uphold(Ruling ruling) {
        NominationStep step = review(StepOutcome.UPHELD, ruling);
        end(DECLINED, ruling.reason(), ruling.at());
        return step;
    }

    /** HR does not approve in an official's place: the office above the one that rejected decides. */
    public NominationStep overturn(Ruling ruling, Addressee superior) {
        NominationStep rejection = history().lastRejection().orElseThrow();
        NominationStep step = review(StepOutcome.OVERTURNED, ruling);
        this.planned = PlannedStep.of(rejection.purpose(), superior, rejection.routeNo(), StepOrigin.REVIEW);
        this.status = DECIDING;
        return step;
    }

    private NominationStep review(StepOutcome outcome, Ruling ruling) {
        require(REVIEWING);
        NominationStep step = openStep().orElseThrow(() -> new NotPossibleNow("refusal.nomination.noStep"));
        step.decide(outcome, ruling);
        return step;
    }

    /** Corrected: back to the step that returned it. */
    public void resubmit(String newMotive, @Nullable String newException) {
        require(RETURNED);
        this.motive = newMotive;
        this.exception = newException;
        this.revision++;
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
        this.planned = null;
        this.round++;
    }

    /** Until the next step has been acted on, an official may take back what he decided; what completed itself falls with it. */
    public NominationStep takeBack(PersonId official, Instant at) {
        NominationStep last = takeBackable(official);
        openStep().ifPresent(step -> step.supersede(at));
        history().fallFrom(last, at);
        this.planned = last.again(StepOrigin.TAKE_BACK);
        this.waitUntil = null;
        this.status = DECIDING;
        return last;
    }

    /** The decision the official may take back now; a refusal that says why not. */
    public NominationStep takeBackable(PersonId official) {
        require(DECIDING, READY, RETURNED, REJECTED);
        NominationStep last = history().lastDecision().orElseThrow(() -> refuseTakingBack("nothing"));
        if (!last.decidedBy(official)) {
            throw refuseTakingBack("notYours");
        }
        if (last.outcome() == null || !TAKEN_BACK.contains(last.outcome())) {
            throw refuseTakingBack(last.outcome() == StepOutcome.CONFLICT ? "conflict" : "final");
        }
        if (openStep()
                .filter(step -> BLOCKS_TAKING_BACK.contains(step.origin()))
                .isPresent()) {
            throw refuseTakingBack("movedOn");
        }
        return last;
    }

    private static NotPossibleNow refuseTakingBack(String why) {
        return new NotPossibleNow("refusal.nomination.takeBack." + why);
    }

    /** The nominee works in another unit now. */
    public void moveTo(String newUnit) {
        this.unit = newUnit;
    }

    /** Whatever waits is left, and the new head confirms before the rest of the route. */
    public void confirmAnew(Addressee newHead, Instant at) {
        require(DECIDING, READY, RETURNED);
        openStep().ifPresent(step -> step.supersede(at));
        this.planned = PlannedStep.of(Purpose.CONFIRM, newHead, 0, StepOrigin.TRANSFER);
        this.revision++;
        if (status == READY) {
            this.status = DECIDING;
        }
    }

    /** HR asks another office to decide the step that waits. */
    public void ask(Addressee other, Instant at) {
        require(DECIDING);
        NominationStep step = openStep().orElseThrow(() -> new NotPossibleNow("refusal.nomination.noStep"));
        step.supersede(at);
        this.planned = PlannedStep.of(step.purpose(), other, step.routeNo(), StepOrigin.RESCUE);
    }

    public void escalate(Addressee superior, Instant at) {
        openStep().ifPresent(step -> step.escalate(superior, at));
    }

    public void expect(Deadline deadline) {
        openStep()
                .orElseThrow(() -> new NotPossibleNow("refusal.nomination.noStep"))
                .expect(deadline.due(), deadline.escalation());
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

    /** The seat is put before HR, for one or more reasons; whether it is the first time. */
    public boolean question(Set<String> why) {
        boolean first = question == null;
        Set<String> all = new TreeSet<>(questions());
        all.addAll(why);
        this.question = String.join(",", all);
        return first;
    }

    public void answerQuestion() {
        this.question = null;
    }

    public void end(NominationStatus end, String reason, Instant at) {
        if (status.ended()) {
            throw new NotPossibleNow("refusal.nomination.status." + status);
        }
        openStep().ifPresent(step -> step.supersede(at));
        this.status = end;
        this.endReason = reason;
        this.endedAt = at;
        this.waitUntil = null;
        this.planned = null;
        this.question = null;
    }

    private void require(NominationStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new NotPossibleNow("refusal.nomination.status." + status);
        }
    }

    private StepHistory history() {
        return new StepHistory(steps);
    }

    public Optional<NominationStep> openStep() {
        return history().open();
    }

    public Optional<NominationStep> lastRejection() {
        return history().lastRejection();
    }

    public int lastRouteNo() {
        return history().lastRouteNo(round);
    }

    /** Who has approved this version, the proposer with his proposal included; never the nominee himself. */
    public Set<PersonId> approvers() {
        Set<PersonId> approvers = new HashSet<>(history().approvers(round, revision));
        approvers.add(proposer());
        approvers.remove(person());
        return approvers;
    }

    public Matter matter() {
        return new Matter(
                person(),
                recusals.stream().map(recusal -> new PersonId(recusal.person())).collect(Collectors.toSet()));
    }

    public Optional<PlannedStep> planned() {
        return Optional.ofNullable(planned);
    }

    public List<NominationStep> steps() {
        return Collections.unmodifiableList(steps);
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
        return revision;
    }

    public int round() {
        return round;
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

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
