package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Aggregate root: a proposal that one person takes part in one batch. The process says what comes next, this says whether it may. Its verbs are those of
 * its phases: each is guarded by the state and registers its event, which is published when the aggregate is saved.
 */
@Entity
@Table(name = "nomination")
public class Nomination extends AbstractAggregateRoot<Nomination> implements CaseNumber.Bearer {

    @Id
    private String number;

    @Version
    private int lockVersion;

    private Instant submittedAt;

    @Embedded
    private NominationSubject subject;

    @Embedded
    private NominationState state = new NominationState();

    @Embedded
    private ApprovalTrail trail;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    public Nomination(String number, Proposal proposal, Instant submittedAt) {
        this.number = number;
        this.trail = new ApprovalTrail(new CaseNumber(number));
        this.subject = new NominationSubject(proposal);
        this.submittedAt = submittedAt;
        happened(NominationEvent.submitted(this, proposal));
    }

    /** On its way through the offices. */
    public NominationApproval approval() {
        return new NominationApproval(this, state, trail);
    }

    /** Back at the proposer. */
    public NominationCorrection correction() {
        return new NominationCorrection(this, state, trail);
    }

    /** After a rejection. */
    public NominationReview review() {
        return new NominationReview(this, state, trail);
    }

    /** From the selection to the start of the training. */
    public NominationSeat seat() {
        return new NominationSeat(this, state);
    }

    /** Before its time. */
    public NominationEnding ending() {
        return new NominationEnding(this, state);
    }

    /** By HR, or because nobody decides. */
    public NominationRescue rescue() {
        return new NominationRescue(this, state, trail);
    }

    /** The nominee works in another unit now. */
    public void moveTo(String newUnit) {
        subject.moveTo(newUnit);
        boolean rejectionStands = EnumSet.of(NominationStatus.REJECTED, NominationStatus.REVIEWING)
                .contains(state.status());
        state.moved(rejectionStands);
        happened(NominationEvent.of(this, NominationDeed.MOVED).with(Map.of("unit", newUnit)));
    }

    void propose(Proposal changed) {
        this.subject = new NominationSubject(changed);
    }

    void end(NominationStatus end, CodedReason why, Instant at) {
        state.requireOpen();
        trail.leave(at);
        trail.planNothing();
        state.end(end, why, at);
    }

    void happened(NominationEvent event) {
        registerEvent(event);
    }

    public Optional<ApprovalStep> openStep() {
        return trail.open();
    }

    public Optional<ApprovalStep> lastRejection() {
        return trail.lastRejection();
    }

    public List<ApprovalStep> steps() {
        return trail.steps();
    }

    /** The official who rejected it does not decide whether the rejection stands. */
    public ConflictScope conflictScope() {
        return state.status() == NominationStatus.REVIEWING ? review().conflictScope() : matterOfRoute();
    }

    public ConflictScope matterOfRoute() {
        return new ConflictScope(person(), trail.excluded());
    }

    public String number() {
        return number;
    }

    public NominationSubject subject() {
        return subject;
    }

    public String batch() {
        return subject.batch();
    }

    public PersonId person() {
        return subject.person();
    }

    public String unit() {
        return subject.unit();
    }

    public PersonId proposer() {
        return subject.proposer();
    }

    public NominationStatus status() {
        return state.status();
    }

    /** Optimistic lock: grows with all that is decided or done in the case, and is compared with what was on the screen. */
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
        return state.waitUntil();
    }

    public boolean reviewed() {
        return state.reviewed();
    }

    /** The nominee moved while the rejection stood: the new head is asked once, when it has fallen. */
    public boolean movedMeanwhile() {
        return state.movedMeanwhile() && state.status() == NominationStatus.DECIDING;
    }

    /** Why the seat is before HR: the rules that speak against its new days, or {@code MOVED}; empty where it is not. */
    public List<String> questions() {
        return state.questions();
    }

    public @Nullable String endReason() {
        return state.endReason();
    }
}
