package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import jakarta.persistence.Column;
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

    @Enumerated(EnumType.STRING)
    private @Nullable StepOutcome outcome;

    @Column(name = "by_itself")
    private boolean byItself;

    private @Nullable UUID decidedBy;
    private @Nullable String decidedFor;
    private @Nullable String capacity;
    private @Nullable String reason;

    /** What was chosen from the list, for counting. */
    private @Nullable String ground;

    private @Nullable Instant decidedAt;
    private @Nullable Instant fellAt;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalStep() {}

    ApprovalStep(ApprovalTrail course, PlannedStep planned, int no, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.caseNumber = course.caseNumber();
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

    void decide(StepOutcome decided, DecisionRecord made) {
        this.outcome = decided;
        this.decidedBy = made.by().value();
        this.decidedFor = made.forWhom().toString();
        this.capacity = made.capacity().title();
        this.reason = made.words().isBlank() ? null : made.words();
        this.ground = made.reason().code();
        this.decidedAt = made.at();
    }

    void completeItself(DecisionRecord made) {
        decide(StepOutcome.APPROVED, made);
        this.byItself = true;
    }

    void supersede(Instant at) {
        this.outcome = StepOutcome.SUPERSEDED;
        this.decidedAt = at;
    }

    /** The decision was taken back, or hung on one that was. */
    void fall(Instant at) {
        this.fellAt = at;
    }

    /** The same step once more, before the same people. */
    PlannedStep again(StepOrigin why) {
        return new PlannedStep(purpose, addressees, routeNo, why, rule);
    }

    boolean open() {
        return outcome == null;
    }

    boolean stands() {
        return fellAt == null && outcome != null && outcome != StepOutcome.SUPERSEDED;
    }

    boolean approved() {
        return stands() && outcome == StepOutcome.APPROVED;
    }

    boolean decidedBy(PersonId person) {
        return person.value().equals(decidedBy);
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
        return outcome;
    }

    public boolean byItself() {
        return byItself;
    }

    public @Nullable Instant due() {
        return due;
    }

    public @Nullable Instant escalatesAt() {
        return escalatesAt;
    }

    public @Nullable Instant escalatedAt() {
        return escalatedAt;
    }

    public @Nullable PersonId decider() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }

    /** The office or role in whose place it was decided; before that, whom it was put to first. */
    public Addressee decidedFor() {
        return decidedFor == null ? addressee() : Addressee.parse(decidedFor);
    }

    public @Nullable String capacity() {
        return capacity;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public boolean fell() {
        return fellAt != null;
    }
}
