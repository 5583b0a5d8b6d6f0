package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.DecreeFacts;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Venue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** State of a batch, and the guards on it; the verbs are those of {@link BatchSelection} and {@link TrainingBatch}. */
@MappedSuperclass
abstract class BatchState extends AbstractAggregateRoot<TrainingBatch> {

    private static final Set<BatchStatus> BEFORE_START = BatchStatus.those(BatchStatus::beforeStart);
    private static final Set<BatchStatus> NOT_OVER = BatchStatus.those(status -> !status.over());
    private static final Set<BatchStatus> BEFORE_FREEZE = BatchStatus.those(status -> !status.frozen());

    @Id
    private String number;

    private String programme;
    private int programmeVersion;
    private int year;
    private int wave;
    private String title;

    @Enumerated(EnumType.STRING)
    BatchStatus status;

    Schedule schedule;
    Venue venue;
    SeatPlan seatPlan;

    @Column(name = "version")
    int revision;

    CallRounds call;
    ListRounds list;

    @Nullable
    ListDecree decree;

    @Nullable
    CallUp callUp;

    @Nullable
    Ending ending;

    @Nullable
    UUID changedBy;

    @Nullable
    UUID plannedBy;

    @Version
    private int lockVersion;

    @SuppressWarnings("NullAway.Init")
    BatchState() {}

    BatchState(BatchNumber number, Programme programme, BatchPlan plan, PersonId planner) {
        this.number = number.toString();
        this.programme = plan.programme();
        this.programmeVersion = programme.version();
        this.year = number.year();
        this.wave = number.wave();
        this.title = programme.name() + ", angkatan " + number.roman();
        this.status = BatchStatus.PLANNED;
        this.schedule = plan.schedule();
        this.venue = new Venue(plan.mode(), plan.location(), plan.place());
        this.seatPlan = new SeatPlan(plan.seating());
        this.revision = 2;
        this.call = CallRounds.NONE;
        this.list = ListRounds.NONE;
        this.plannedBy = planner.value();
    }

    void adopt(Schedule adopted) {
        schedule = adopted;
        revision++;
    }

    void move(BatchStatus to, BatchStatus... from) {
        requireOneOf(from);
        status = to;
    }

    void requireBeforeStart() {
        require(BEFORE_START);
    }

    void requireNotOver() {
        require(NOT_OVER);
    }

    public void requireBeforeFreeze() {
        require(BEFORE_FREEZE);
    }

    public void requireOneOf(BatchStatus... allowed) {
        require(Set.of(allowed));
    }

    private void require(Set<BatchStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new NotPossibleNow("refusal.batch.status." + status);
        }
    }

    public Batch read() {
        return new Batch(
                number,
                programme,
                programmeVersion,
                title,
                status,
                schedule.opens(),
                schedule.nominationDeadline(),
                schedule.selectionDate(),
                new DateRange(schedule.starts(), schedule.ends()),
                venue.mode(),
                venue.location(),
                venue.place(),
                seatPlan.seats(),
                revision);
    }

    public Schedule schedule() {
        return schedule;
    }

    public String number() {
        return number;
    }

    public BatchStatus status() {
        return status;
    }

    public int seats() {
        return seatPlan.seats();
    }

    public Map<String, Integer> quota() {
        return seatPlan.quota();
    }

    /** Version of everything on which a decision about the list rests: the list itself, seats and dates. */
    public int seenVersion() {
        return revision + list.listVersion();
    }

    public boolean calledUpLate() {
        return callUp != null && callUp.calledUpLate();
    }

    public DecreeFacts decreeFacts() {
        return new DecreeFacts(
                decree == null ? null : decree.decreeNumber(),
                decree == null ? null : decree.decreeDate(),
                endedBecause(),
                callUp == null ? null : callUp.calledUpOn(),
                calledUpLate());
    }

    public Optional<PersonId> decreedBy() {
        return Optional.ofNullable(decree).map(ListDecree::decreedBy).map(PersonId::new);
    }

    /** Empty for batches that were planned before this was kept. */
    public Optional<PersonId> plannedBy() {
        return Optional.ofNullable(plannedBy).map(PersonId::new);
    }

    public Optional<PersonId> changedBy() {
        return Optional.ofNullable(changedBy).map(PersonId::new);
    }

    public @Nullable String endedBecause() {
        return ending == null ? null : ending.endedBecause();
    }
}
