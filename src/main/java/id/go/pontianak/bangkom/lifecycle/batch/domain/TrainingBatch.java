package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Turnout;
import id.go.pontianak.bangkom.lifecycle.batch.Venue;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchCalledUp;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchCancelled;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchClosed;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchEnded;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchPlanned;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchStarted;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Aggregate root: one run of a programme; here it is held, ended and changed, before that called and selected ({@link BatchSelection}). Each verb
 * is guarded by the status (the process says what comes next, this says whether it may) and registers a domain event, which
 * {@link BatchLocks#keep} publishes.
 */
@Entity
@Table(name = "batch")
public class TrainingBatch extends BatchSelection implements CaseNumber.Bearer {

    protected TrainingBatch() {}

    public TrainingBatch(BatchNumber number, Programme programme, BatchPlan plan, PersonId planner) {
        super(number, programme, plan, planner);
        happened(BatchDeed.PLANNED, event -> event.by(planner));
        registerEvent(new BatchPlanned(number(), planner));
    }

    /** Fewer take part than its minimum. */
    public void doubt(Turnout turnout) {
        move(BatchStatus.DOUBTFUL, BatchStatus.SEATED);
        happened(
                turnout.awaited() ? BatchDeed.DOUBTED_UNANSWERED : BatchDeed.DOUBTED,
                event -> event.with("taken", String.valueOf(turnout.taken()))
                        .with("minimum", String.valueOf(turnout.minimum())));
    }

    /** It is held with fewer. */
    public void hold(String reason, Acting by) {
        requireOneOf(BatchStatus.DOUBTFUL);
        happened(BatchDeed.HELD_ALL_THE_SAME, event -> event.by(by).because(reason));
    }

    public void callUp(LocalDate today, boolean late) {
        move(BatchStatus.CALLED_UP, BatchStatus.SEATED, BatchStatus.DOUBTFUL);
        callUp = new CallUp(today, late);
        happened(
                late ? BatchDeed.CALLED_UP_LATE : BatchDeed.CALLED_UP,
                event -> event.tells(late ? read().version() : 0));
        registerEvent(new BatchCalledUp(number(), late));
    }

    /** Models released before the call-up was drawn come here without it. */
    public void start() {
        move(BatchStatus.STARTED, BatchStatus.SEATED, BatchStatus.CALLED_UP);
        happened(BatchDeed.STARTED);
        registerEvent(new BatchStarted(number()));
    }

    /** The last day follows the last session of a training that runs. */
    public void moveEnd(LocalDate ends) {
        requireOneOf(BatchStatus.STARTED);
        Map<String, String> before = schedule.factsBefore();
        adopt(schedule.endingOn(ends));
        happened(BatchDeed.END_MOVED, event -> event.with(schedule.facts()).with(before));
    }

    public void end() {
        move(BatchStatus.ENDED, BatchStatus.STARTED);
        happened(BatchDeed.ENDED);
        registerEvent(new BatchEnded(number()));
    }

    /** No results will come; it is closed without them. */
    public void waiveResults(String reason, PersonId by) {
        requireOneOf(BatchStatus.ENDED);
        happened(BatchDeed.RESULTS_WAIVED, event -> event.by(by).because(reason));
    }

    public void close() {
        move(BatchStatus.CLOSED, BatchStatus.ENDED);
        happened(BatchDeed.CLOSED);
        registerEvent(new BatchClosed(number()));
    }

    /** After the start too, as long as its results are not verified. */
    public void cancel(CodedReason why, Acting by) {
        requireNotOver();
        status = BatchStatus.CANCELLED;
        ending = new Ending(why.text(), why.code());
        changedBy = by.person().value();
        happened(BatchDeed.CANCELLED, event -> event.by(by).because(why));
        registerEvent(new BatchCancelled(number()));
    }

    public void tellCancelled() {
        happened(
                BatchDeed.CANCELLATION_TOLD,
                event -> event.because(String.valueOf(endedBecause())).tells(1));
    }

    /** The cases follow in the name of whoever moved it. */
    public void reschedule(Schedule changed, LocalDate today, CodedReason why, PersonId by) {
        requireBeforeStart();
        schedule.requireUnmoved(changed, status);
        changed.requireAhead(schedule, today);
        Map<String, String> before = schedule.factsBefore();
        if (status.counted() && !schedule.sameTrainingDays(changed)) {
            status = BatchStatus.SEATED;
        }
        adopt(changed);
        changedBy = by.value();
        happened(
                BatchDeed.RESCHEDULED,
                event -> event.by(by)
                        .because(why)
                        .with(changed.facts())
                        .with(before)
                        .tells(revision));
    }

    public void reseat(BatchPlan.Seating seating, String reason, PersonId by) {
        requireBeforeStart();
        seatPlan.change(seating);
        revision++;
        happened(
                BatchDeed.RESEATED,
                event -> event.by(by).because(reason).with("seats", String.valueOf(seating.seats())));
    }

    public void relocate(Venue elsewhere, String reason, PersonId by) {
        requireBeforeStart();
        if (status.called() && elsewhere.mode().blocks() != venue.mode().blocks()) {
            throw RuleViolated.at("mode", "refusal.batch.selfPaced");
        }
        revision += elsewhere.equals(venue) ? 0 : 1;
        venue = elsewhere;
        happened(BatchDeed.RELOCATED, event -> event.by(by).because(reason));
    }

    /** For what changes in the rows of the aggregate: seats, entries of the list, answers of units. */
    @Override
    public void happened(BatchDeed deed, UnaryOperator<BatchEvent> how) {
        registerEvent(how.apply(BatchEvent.of(this, deed)));
    }
}
