package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Aggregate root: the plan of a year, or an amendment of it, with its approval trail. Its items are rows of their own under its lock. */
@Entity
@Table(name = "plan")
public class PlanCase {

    @Id
    private String number;

    private int year;
    private int amendment;

    @Version
    private int lockVersion;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private UUID openedBy;
    private Instant openedAt;
    private String ground;
    private @Nullable String overCeiling;
    private @Nullable String returnedBecause;
    private @Nullable Integer returnedVersion;
    private @Nullable String decreeNumber;
    private @Nullable LocalDate decreeDate;
    private @Nullable UUID setBy;
    private @Nullable Instant setAt;

    @Embedded
    private ApprovalTrail trail;

    @SuppressWarnings("NullAway.Init")
    protected PlanCase() {}

    public PlanCase(int year, int amendment, String ground, PersonId by, Instant at) {
        this.number = AnnualPlan.numberOf(year, amendment);
        this.trail = new ApprovalTrail(number);
        this.year = year;
        this.amendment = amendment;
        this.ground = ground;
        this.openedBy = by.value();
        this.openedAt = at;
    }

    public void requireDraft() {
        require(PlanStatus.DRAFT);
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
                setAt);
    }
}
