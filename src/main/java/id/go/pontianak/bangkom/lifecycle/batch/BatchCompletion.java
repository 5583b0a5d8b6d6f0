package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CodeLists;
import id.go.pontianak.bangkom.foundation.workflow.CodedReason;
import id.go.pontianak.bangkom.foundation.workflow.Why;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchMail;
import id.go.pontianak.bangkom.lifecycle.batch.domain.CallInvitations;
import id.go.pontianak.bangkom.lifecycle.batch.domain.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.batch.domain.Candidates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatRows;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.process.TrainingBatchProcess;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the preparation of a batch ends: the training begins, or it is cancelled. Each case follows by a row of its own. */
@Service
@Transactional
public class BatchCompletion {

    private final BatchLocks locks;
    private final SeatRows seats;
    private final Candidates candidates;
    private final CallInvitations callInvitations;
    private final BatchMail mail;
    private final TrainingBatchProcess process;
    private final BulkRuns runs;
    private final Authority authority;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CodeLists lists;

    BatchCompletion(
            BatchLocks locks,
            SeatRows seats,
            Candidates candidates,
            CallInvitations callInvitations,
            BatchMail mail,
            TrainingBatchProcess process,
            BulkRuns runs,
            Authority authority,
            Journal journal,
            ApplicationEventPublisher events,
            CodeLists lists) {
        this.locks = locks;
        this.seats = seats;
        this.candidates = candidates;
        this.callInvitations = callInvitations;
        this.mail = mail;
        this.process = process;
        this.runs = runs;
        this.authority = authority;
        this.journal = journal;
        this.events = events;
        this.lists = lists;
    }

    /** HR cancels: nothing more is decided in it, all seats are free at once, and everybody reads the reason. */
    public void cancel(String number, Why why, PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        callOff(number, why, actor, null);
        process.cancelled(number);
    }

    /** The same as the answer to a task: the model leads on from there. */
    void callOff(String number, Why why, PersonId actor, @Nullable Capacity capacity) {
        CodedReason reason = lists.reason(BatchGrounds.CHANGE, why);
        TrainingBatch batch = locks.forUpdate(number);
        batch.cancel(reason, actor);
        locks.flush();
        seats.releaseAll(number, List.of(Seat.State.values()));
        journal.record(number, "journal.batch.cancelled", actor, capacity, reason.text(), BatchGrounds.fact(reason));
    }

    /** The units read it at once, the cases follow row by row. */
    public void tellCancelled(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        List<String> units = callInvitations.listOf(number).stream()
                .map(CallInvitations.Call::unit)
                .toList();
        mail.tellUnits(units, batch, "cancelled", 1, String.valueOf(batch.endedBecause()));
        follow(CandidacyRuns.CANCELLED, batch, batch.changedBy().orElseThrow());
    }

    /** The first day has come: a seat counts as taken up, a clash nobody settled too; reserve and offers end as not selected. */
    public void start(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.start();
        locks.flush();
        seats.releaseUnseated(number);
        journal.recordSystem(number, "journal.batch.started", Map.of());
        follow(CandidacyRuns.STARTED, batch, batch.decreedBy().orElseThrow());
        events.publishEvent(new BatchStarted(number));
    }

    private void follow(String kind, TrainingBatch batch, PersonId actor) {
        List<Row> rows = candidates.all().open(batch.number()).stream()
                .map(nomination -> new Row(nomination, batch.number()))
                .toList();
        if (!rows.isEmpty()) {
            runs.start(kind, actor, rows);
        }
    }
}
