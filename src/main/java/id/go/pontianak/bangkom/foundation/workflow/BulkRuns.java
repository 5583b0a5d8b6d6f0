package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
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

    /** One row of work: {@code key} is unique within the run and names the case or task, {@code input} is what the worker needs. */
    public record Row(String key, String input) {}

    public enum State {
        WAITING,
        DONE,
        REFUSED,
        FAILED
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
    }

    /** Rows wait; heard after the commit. */
    record Queued() {}

    private final BulkRows rows;
    private final BulkWork work;
    private final ApplicationEventPublisher events;

    BulkRuns(BulkRows rows, BulkWork work, ApplicationEventPublisher events) {
        this.rows = rows;
        this.work = work;
        this.events = events;
    }

    /** Queues the rows; they are worked soon after the commit. */
    @Transactional
    public UUID start(String kind, PersonId actor, List<Row> rowsToWork) {
        work.requireWorker(kind);
        UUID run = UUID.randomUUID();
        rows.insert(run, kind, actor, rowsToWork);
        events.publishEvent(new Queued());
        return run;
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
