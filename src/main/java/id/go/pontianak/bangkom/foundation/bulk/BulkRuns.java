package id.go.pontianak.bangkom.foundation.bulk;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many cases at once, durably: the rows and the versions seen are fixed at the button, the acting person is stored, and each row is worked
 * in its own transaction with its own result, resumable after a crash. Driven by business time.
 */
@Service
public class BulkRuns {

    /** So many rows a person may put into one run. */
    public static final int MOST = 500;

    /** So many runs a person may have under way. */
    static final int OPEN = 3;

    /** One row of work: {@code key} is unique within the run and names the case or task, {@code input} is what the worker needs. */
    public record Row(String key, String input) {}

    public enum State {
        WAITING,
        DONE,
        REFUSED,
        FAILED,
        CANCELLED
    }

    /** {@code messageKey} and arguments say why a row was refused. */
    public record Result(String key, State state, @Nullable String messageKey, List<String> arguments) {}

    public record Progress(UUID id, String kind, PersonId actor, int total, int done, List<Result> results) {

        public boolean finished() {
            return done == total;
        }
    }

    /** Does one row, as the stored actor, in a transaction of its own; refuses with a {@code Refusal}. A bean; one per kind. */
    public interface Worker {
        String kind();

        void work(PersonId actor, Row row);

        /** The row was refused and what it did taken back; called in the transaction that says so, for what waits for it. */
        default void refused(PersonId actor, Row row) {}

        /** Where whoever started the run reads its result; empty for runs of machines, which no person starts, limits or cancels. */
        default Optional<String> page(UUID run) {
            return Optional.empty();
        }

        /** What a run of such rows is about, in words; {@code input} is that of its first row. Empty where its kind says enough. */
        default Optional<String> about(String input) {
            return Optional.empty();
        }
    }

    /** A run in a list; {@code waiting} rows are still to be worked, {@code input} is that of its first. */
    public record Glance(
            UUID id,
            String kind,
            PersonId actor,
            int total,
            int waiting,
            Instant startedAt,
            boolean cancelled,
            String input) {}

    /** A row of a machine's run that failed as often as it may; {@code key} is its case. */
    public record FailedRow(UUID run, String key, String kind, String failure, Instant at) {}

    /** A row of a machine's run has failed for good; {@code occurrence} grows when an administrator let it be tried again. */
    public record RowGaveUp(UUID run, String kind, CaseNumber caseNumber, int occurrence) {}

    /** Rows wait; heard after the commit. */
    record Queued() {}

    private final BulkRows rows;
    private final BulkOverview overview;
    private final BulkWork work;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    BulkRuns(BulkRows rows, BulkOverview overview, BulkWork work, Journal journal, ApplicationEventPublisher events) {
        this.rows = rows;
        this.overview = overview;
        this.work = work;
        this.journal = journal;
        this.events = events;
    }

    /** Queues the rows; they are worked soon after the commit. */
    @Transactional
    public UUID start(String kind, PersonId actor, List<Row> rowsToWork) {
        if (work.ofPeople(kind)) {
            requireRoom(actor, rowsToWork.size());
        }
        UUID run = UUID.randomUUID();
        rows.insert(run, kind, actor, rowsToWork);
        events.publishEvent(new Queued());
        return run;
    }

    private void requireRoom(PersonId actor, int rowsToWork) {
        if (rowsToWork > MOST) {
            throw new NotPossibleNow("refusal.workflow.runTooLong", MOST);
        }
        if (overview.countOpen(actor, work.kindsOfPeople()) >= OPEN) {
            throw new NotPossibleNow("refusal.workflow.runsOpen", OPEN);
        }
    }

    /** Runs that a person started, newest first; those of everybody for nobody in particular. */
    @Transactional(readOnly = true)
    public List<Glance> list(@Nullable PersonId actor) {
        return overview.list(actor, work.kindsOfPeople());
    }

    /** Where the result of such a run is read. */
    public String page(Glance run) {
        return work.page(run.kind(), run.id()).orElse("");
    }

    /** What it is about in words, or empty. */
    public String about(Glance run) {
        return work.about(run.kind(), run.input()).orElse("");
    }

    /** Input of the first row of the run, by which its worker knows what it is about. */
    @Transactional(readOnly = true)
    public String firstInput(UUID run) {
        return overview.firstInput(run).orElseThrow(NotFound::new);
    }

    /** What waits is not worked any more. {@code owner} may cancel his own only; without one, anybody's. */
    @Transactional
    public void cancel(UUID run, PersonId by, @Nullable PersonId owner) {
        if (!overview.cancel(run, by, owner, work.kindsOfPeople())) {
            throw new NotFound();
        }
    }

    /** Rows of machines' runs that failed as often as they may. */
    @Transactional(readOnly = true)
    public List<FailedRow> listFailed() {
        return overview.listFailed(work.kindsOfPeople());
    }

    /** Lets such a row be tried again; the reason goes into the case's journal. */
    @Transactional
    public void retry(UUID run, String key, PersonId actor, String reason) {
        String why = Reason.of(reason);
        if (!overview.retry(run, key, work.kindsOfPeople())) {
            throw new NotFound();
        }
        journal.record(
                new CaseNumber(key),
                Deed.of("journal.workflow.rowRetried", actor).because(why),
                Map.of("run", run.toString()));
        events.publishEvent(new Queued());
    }

    /** When a row that failed is tried again, in business time. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue() {
        return rows.nextDue();
    }

    @Transactional(readOnly = true)
    public Progress progress(UUID run) {
        return rows.findProgress(run).orElseThrow(NotFound::new);
    }

    /** Works all waiting rows of all runs now, in this thread; the clock and the tests call it. */
    public void workAll() {
        work.all();
    }
}
