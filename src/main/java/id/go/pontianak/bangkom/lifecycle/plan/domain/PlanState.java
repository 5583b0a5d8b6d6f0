package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** State of a plan, and the guard on it; the verbs are those of {@link PlanCase}. */
@MappedSuperclass
abstract class PlanState {

    @Id
    private String number;

    private int year;
    private int amendment;

    @Version
    private int lockVersion;

    @Enumerated(EnumType.STRING)
    PlanStatus status = PlanStatus.DRAFT;

    private UUID openedBy;
    private Instant openedAt;
    private String ground;

    @Nullable
    String overCeiling;

    @Nullable
    String returnedBecause;

    @Nullable
    Integer returnedVersion;

    @Nullable
    String decreeNumber;

    @Nullable
    LocalDate decreeDate;

    @Nullable
    UUID setBy;

    @Nullable
    Instant setAt;

    @Nullable
    LocalDate effectiveOn;

    @Embedded
    ApprovalTrail trail;

    @SuppressWarnings("NullAway.Init")
    PlanState() {}

    PlanState(int year, int amendment, String ground, PersonId by, Instant at) {
        this.number = AnnualPlan.numberOf(year, amendment);
        this.trail = new ApprovalTrail(new CaseNumber(number));
        this.year = year;
        this.amendment = amendment;
        this.ground = ground;
        this.openedBy = by.value();
        this.openedAt = at;
    }

    public ApprovalTrail trail() {
        return trail;
    }

    public Optional<PersonId> setBy() {
        return Optional.ofNullable(setBy).map(PersonId::new);
    }

    void require(PlanStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new NotPossibleNow("refusal.plan.status." + status);
        }
    }

    public String number() {
        return number;
    }

    public AnnualPlan read() {
        return new AnnualPlan(
                number,
                year,
                amendment,
                status,
                trail.revision(),
                new PersonId(openedBy),
                openedAt,
                ground,
                overCeiling,
                returnedBecause,
                returnedVersion,
                decreeNumber,
                decreeDate,
                setAt,
                effectiveOn);
    }
}
