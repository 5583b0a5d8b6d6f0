package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CodedReason;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of a programme. Each verb is guarded by the status: the process says what comes next, this says whether it may. */
@Entity
@Table(name = "batch")
public class TrainingBatch {

    private static final Set<BatchStatus> BEFORE_START = BatchStatus.those(BatchStatus::beforeStart);

    @Id
    private String number;

    private String programme;
    private int programmeVersion;
    private int year;
    private int wave;
    private String title;

    @Enumerated(EnumType.STRING)
    private BatchStatus status;

    private Schedule schedule;

    @Enumerated(EnumType.STRING)
    private Batch.Mode mode;

    @Enumerated(EnumType.STRING)
    private Batch.Location location;

    private String place;
    private int seats;

    @Column(name = "version")
    private int revision;

    private int callRound;
    private int listVersion;
    private @Nullable String decreeNumber;
    private @Nullable LocalDate decreeDate;
    private @Nullable UUID decreedBy;
    private @Nullable String endedBecause;
    private @Nullable String endedGround;
    private @Nullable UUID changedBy;
    private @Nullable LocalDate callOpenedOn;
    private @Nullable LocalDate callRemindedFor;
    private @Nullable LocalDate listFrozenOn;

    /** The first day for which HR allowed that the list is set later than the latest date. */
    private @Nullable LocalDate settingWaivedFor;

    @Version
    private int lockVersion;

    @ElementCollection
    @CollectionTable(name = "batch_quota", joinColumns = @JoinColumn(name = "batch"))
    @MapKeyColumn(name = "unit")
    @Column(name = "seats")
    private Map<String, Integer> quota = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected TrainingBatch() {}

    public TrainingBatch(BatchNumber number, Programme programme, BatchPlan plan) {
        this.number = number.toString();
        this.programme = plan.programme();
        this.programmeVersion = programme.version();
        this.year = number.year();
        this.wave = number.wave();
        this.title = programme.name() + ", angkatan " + number.roman();
        this.status = BatchStatus.PLANNED;
        adopt(plan.schedule());
        this.mode = plan.mode();
        this.location = plan.location();
        this.place = plan.place();
        seat(plan.seating());
    }

    public void openCall(LocalDate today) {
        move(EnumSet.of(BatchStatus.PLANNED, BatchStatus.CALL_CLOSED), BatchStatus.CALLING);
        callOpenedOn = today;
        callRound++;
    }

    /** Whether silent units are to be reminded today: once for each deadline, and not on the day on which they were written to. */
    public boolean reminderDue(LocalDate reminderDay, LocalDate today) {
        return status == BatchStatus.CALLING
                && !today.isBefore(reminderDay)
                && !today.isAfter(schedule.nominationDeadline())
                && !schedule.nominationDeadline().equals(callRemindedFor)
                && (callOpenedOn == null ? schedule.opens() : callOpenedOn).isBefore(today);
    }

    public void unitsReminded() {
        callRemindedFor = schedule.nominationDeadline();
    }

    public void closeCall() {
        move(EnumSet.of(BatchStatus.CALLING), BatchStatus.CALL_CLOSED);
    }

    /** The list is proposed: HR orders it, or asks for it anew. */
    public void proposeList() {
        move(EnumSet.of(BatchStatus.CALL_CLOSED, BatchStatus.SELECTING), BatchStatus.SELECTING);
        listVersion++;
    }

    /** Somebody joined, was struck out or stands elsewhere. */
    public void changeList() {
        listVersion++;
    }

    /** HR orders; whoever set the list may only take or return it. */
    public void requireOrdering() {
        require(EnumSet.of(BatchStatus.SELECTING));
    }

    public void requireDecreeing() {
        require(EnumSet.of(BatchStatus.DECREEING));
    }

    /** The list is being ordered or set. */
    public void requireUnsettledList() {
        require(EnumSet.of(BatchStatus.SELECTING, BatchStatus.DECREEING));
    }

    public void requireSeated() {
        require(EnumSet.of(BatchStatus.SEATED));
    }

    public void requireBeforeFreeze() {
        require(BatchStatus.those(status -> !status.frozen()));
    }

    /** HR takes nominations again: the list, if one was proposed, is made anew. */
    public void reopenCall(Schedule changed) {
        move(EnumSet.of(BatchStatus.CALL_CLOSED, BatchStatus.SELECTING), BatchStatus.CALL_CLOSED);
        adopt(changed);
    }

    /** The list goes up to be set; from here on it is frozen. */
    public void freezeList(LocalDate today) {
        move(EnumSet.of(BatchStatus.SELECTING), BatchStatus.DECREEING);
        listFrozenOn = today;
    }

    /** HR goes on although the latest date for setting the list has passed; another first day would have another latest date. */
    public void allowLateSetting() {
        require(EnumSet.of(BatchStatus.SELECTING));
        settingWaivedFor = schedule.starts();
    }

    public boolean mayBeSetLate() {
        return schedule.starts().equals(settingWaivedFor);
    }

    /** A decree on a list is no older than the list. */
    public boolean frozenBy(LocalDate day) {
        return listFrozenOn == null || !day.isBefore(listFrozenOn);
    }

    public void returnList() {
        move(EnumSet.of(BatchStatus.DECREEING), BatchStatus.SELECTING);
    }

    public void decree(String decree, LocalDate date, PersonId by) {
        move(EnumSet.of(BatchStatus.DECREEING), BatchStatus.SEATED);
        this.decreeNumber = decree;
        this.decreeDate = date;
        this.decreedBy = by.value();
    }

    public void start() {
        move(EnumSet.of(BatchStatus.SEATED), BatchStatus.STARTED);
    }

    public void cancel(CodedReason why, PersonId by) {
        move(BEFORE_START, BatchStatus.CANCELLED);
        this.endedBecause = why.text();
        this.endedGround = why.code();
        this.changedBy = by.value();
    }

    public void reschedule(Schedule changed) {
        require(BEFORE_START);
        schedule.requireUnmoved(changed, status);
        adopt(changed);
    }

    private void adopt(Schedule adopted) {
        this.schedule = adopted;
        revision++;
    }

    /** In whose name the cases follow. */
    public void changedBy(PersonId actor) {
        this.changedBy = actor.value();
    }

    public void reseat(BatchPlan.Seating seating) {
        require(BEFORE_START);
        seat(seating);
    }

    public void relocate(Batch.Mode newMode, Batch.Location newLocation, String newPlace) {
        require(BEFORE_START);
        boolean moved = newLocation != location || newMode != mode || !newPlace.equals(place);
        this.mode = newMode;
        this.location = newLocation;
        this.place = newPlace;
        if (moved) {
            revision++;
        }
    }

    private void seat(BatchPlan.Seating seating) {
        if (seating.seats() < 1 || seating.seats() > 1000) {
            throw RuleViolated.at("seats", "refusal.batch.seats");
        }
        int reserved =
                seating.quota().values().stream().mapToInt(Integer::intValue).sum();
        if (reserved > seating.seats() || seating.quota().values().stream().anyMatch(number -> number < 1)) {
            throw RuleViolated.at("quota", "refusal.batch.quota", reserved, seating.seats());
        }
        this.seats = seating.seats();
        quota.keySet().retainAll(seating.quota().keySet());
        quota.putAll(seating.quota());
        revision++;
    }

    private void move(Set<BatchStatus> from, BatchStatus to) {
        require(from);
        this.status = to;
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
                mode,
                location,
                place,
                seats,
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
        return seats;
    }

    public Map<String, Integer> quota() {
        return Map.copyOf(quota);
    }

    public int callRound() {
        return callRound;
    }

    /** What somebody who decides about the list has seen: grows with the list and with seats and dates. */
    public int seenVersion() {
        return revision + listVersion;
    }

    public @Nullable String decreeNumber() {
        return decreeNumber;
    }

    public @Nullable LocalDate decreeDate() {
        return decreeDate;
    }

    public Optional<PersonId> decreedBy() {
        return Optional.ofNullable(decreedBy).map(PersonId::new);
    }

    public Optional<PersonId> changedBy() {
        return Optional.ofNullable(changedBy).map(PersonId::new);
    }

    public @Nullable String endedBecause() {
        return endedBecause;
    }
}
