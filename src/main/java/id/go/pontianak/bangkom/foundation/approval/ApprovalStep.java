package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step that was opened: {@code no} counts what happened, {@code routeNo} names the row of the route it answers. A step that completed
 * itself was never open to anybody.
 */
@Entity
@Table(name = "approval_step")
public class ApprovalStep {

    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    private int no;
    private int round;
    private int revision;
    private int routeNo;
    private @Nullable String rule;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String addressees;

    @Enumerated(EnumType.STRING)
    private StepOrigin origin;

    private Instant openedAt;
    private @Nullable Instant due;
    private @Nullable Instant escalatesAt;
    private @Nullable Instant escalatedAt;
    private @Nullable String escalatedTo;

    @Embedded
    private StepDecision decision = new StepDecision();

    @SuppressWarnings("NullAway.Init")
    protected ApprovalStep() {}

    ApprovalStep(ApprovalTrail course, PlannedStep planned, int no, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.caseNumber = course.caseNumber().value();
        this.no = no;
        this.round = course.round();
        this.revision = course.revision();
        this.routeNo = planned.routeNo();
        this.rule = planned.rule();
        this.purpose = planned.purpose();
        this.addressees = planned.addressees();
        this.origin = planned.origin();
        this.openedAt = openedAt;
    }

    public void expect(Instant newDue, Instant newEscalation) {
        this.due = newDue;
        this.escalatesAt = newEscalation;
    }

    public void escalate(Addressee superior, Instant at) {
        this.escalatedTo = superior.toString();
        this.escalatedAt = at;
        this.addressees = PlannedStep.join(Stream.concat(addressees().stream(), Stream.of(superior)));
    }

    /** The same step once more, before the same people. */
    PlannedStep again(StepOrigin why) {
        return new PlannedStep(purpose, addressees, routeNo, why, rule);
    }

    StepDecision decision() {
        return decision;
    }

    public UUID id() {
        return id;
    }

    public int no() {
        return no;
    }

    int round() {
        return round;
    }

    int revision() {
        return revision;
    }

    public int routeNo() {
        return routeNo;
    }

    /** Row and version of the table by which it came. */
    public @Nullable String rule() {
        return rule;
    }

    public Purpose purpose() {
        return purpose;
    }

    public List<Addressee> addressees() {
        return PlannedStep.parse(addressees);
    }

    /** Whom the step was put to first. */
    public Addressee addressee() {
        return addressees().get(0);
    }

    public StepOrigin origin() {
        return origin;
    }

    public @Nullable StepOutcome outcome() {
        return decision.outcome();
    }

    public boolean byItself() {
        return decision.completedItself();
    }

    /** Since when all of its addressees are asked: it was opened, or superiors were asked beside. */
    public Instant askedAt() {
        return escalatedAt == null ? openedAt : escalatedAt;
    }

    public @Nullable Instant due() {
        return due;
    }

    public @Nullable Instant escalatedAt() {
        return escalatedAt;
    }

    public @Nullable PersonId decider() {
        return decision.decider();
    }

    /** The office or role in whose place it was decided; before that, whom it was put to first. */
    public Addressee decidedFor() {
        return decision.decidedFor().orElseGet(this::addressee);
    }

    public @Nullable String capacity() {
        return decision.capacity();
    }

    public @Nullable String reason() {
        return decision.reason();
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant decidedAt() {
        return decision.decidedAt();
    }

    public boolean fell() {
        return decision.fell();
    }
}
