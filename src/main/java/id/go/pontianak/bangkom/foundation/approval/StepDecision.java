package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a step: how, by whom, for whom and why it was decided, or that it fell away. Empty while it is open. */
@Embeddable
class StepDecision {

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

    protected StepDecision() {}

    void decide(StepOutcome decided, DecisionRecord made) {
        this.outcome = decided;
        this.decidedBy = made.by().value();
        this.decidedFor = made.forWhom().toString();
        this.capacity = made.capacity().title();
        this.reason = made.words().isBlank() ? null : made.words();
        this.ground = made.reason().code();
        this.decidedAt = made.at();
    }

    /** Whoever would have been asked has approved the same before. */
    void completeItself(DecisionRecord made) {
        decide(StepOutcome.APPROVED, made);
        this.byItself = true;
    }

    void supersede(Instant at) {
        this.outcome = StepOutcome.SUPERSEDED;
        this.decidedAt = at;
    }

    /** It was taken back, or hung on one that was. */
    void fall(Instant at) {
        this.fellAt = at;
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

    boolean by(PersonId person) {
        return person.value().equals(decidedBy);
    }

    boolean fell() {
        return fellAt != null;
    }

    @Nullable
    StepOutcome outcome() {
        return outcome;
    }

    boolean completedItself() {
        return byItself;
    }

    @Nullable
    PersonId decider() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }

    Optional<Addressee> decidedFor() {
        return Optional.ofNullable(decidedFor).map(Addressee::parse);
    }

    @Nullable
    String capacity() {
        return capacity;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
