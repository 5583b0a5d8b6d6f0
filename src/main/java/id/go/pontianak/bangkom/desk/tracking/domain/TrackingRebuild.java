package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.CaseArchive;
import id.go.pontianak.bangkom.foundation.workflow.CaseArchive.Known;
import id.go.pontianak.bangkom.foundation.workflow.CaseArchive.Passage;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the rows of tracking anew from what the engine remembers and the owners of the cases say, one case per transaction. Passed steps
 * the engine has forgotten stay; so does what only the moment knew (for whom a task was decided, and how). The counts follow each row; at the end they are compared with all rows.
 */
@Component
public class TrackingRebuild {

    private static final int CHUNK = 200;

    /** How many cases were written, and how many kept counts were not what the rows say. */
    public record Rebuilt(int cases, long counts) {}

    /** Live times are taken a moment after the engine's: the same second is the same time. */
    private static final String STEP = """
            INSERT INTO tracking_step AS s (id, case_number, element, element_type, name, entered_at, left_at, task_id)
            VALUES (:id, :number, :element, :type, :name, :entered, CAST(:left AS timestamptz), :task)
            ON CONFLICT (id) DO UPDATE SET element = excluded.element, element_type = excluded.element_type, name = excluded.name,
                entered_at = CASE WHEN s.entered_at - excluded.entered_at BETWEEN '-1 s' AND '1 s' THEN s.entered_at ELSE excluded.entered_at END,
                left_at = CASE WHEN s.left_at - excluded.left_at BETWEEN '-1 s' AND '1 s' THEN s.left_at ELSE excluded.left_at END,
                task_id = excluded.task_id""";

    private final CaseArchive cases;
    private final Decisions decisions;
    private final CaseTypes types;
    private final CaseRows rows;
    private final KeptCounts counts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    TrackingRebuild(
            CaseArchive cases,
            Decisions decisions,
            CaseTypes types,
            CaseRows rows,
            KeptCounts counts,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.decisions = decisions;
        this.types = types;
        this.rows = rows;
        this.counts = counts;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Rebuilt run() {
        int total = 0;
        List<Known> chunk = cases.list("", CHUNK);
        while (!chunk.isEmpty()) {
            for (Known known : chunk) {
                if (types.find(known.process()).isPresent()) {
                    transactions.executeWithoutResult(status -> rebuild(known));
                    total++;
                }
            }
            chunk = cases.list(chunk.get(chunk.size() - 1).caseNumber().value(), CHUNK);
        }
        return new Rebuilt(total, counts.recount());
    }

    /** One open case, in the transaction of the caller. */
    void rebuild(String process, CaseNumber number) {
        if (types.find(process).isPresent()) {
            rebuild(new Known(process, number, null));
        }
    }

    private void rebuild(Known known) {
        for (Passage passage : cases.passages(known.caseNumber())) {
            if (TrackedElements.tracks(passage.elementType())) {
                write(known.caseNumber(), passage);
            }
        }
        rows.refresh(known.process(), known.caseNumber(), known.endElement());
    }

    private void write(CaseNumber number, Passage passage) {
        TaskId task = passage.taskId();
        jdbc.sql(STEP)
                .param("id", passage.id())
                .param("number", number.value())
                .param("element", passage.element())
                .param("type", passage.elementType())
                .param("name", passage.name())
                .param("entered", time(passage.entered()))
                .param("left", time(passage.left()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("task", task == null ? null : task.value(), java.sql.Types.VARCHAR)
                .update();
        if (task != null) {
            decisions.findOpen(task).ifPresent(this::writeTask);
        }
    }

    private void writeTask(OpenTask task) {
        Instant due = task.due();
        jdbc.sql("UPDATE tracking_step SET title = ?, due_at = ?, waits_at = ? WHERE task_id = ?")
                .param(1, decisions.describe(task).title())
                .param(2, time(due), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param(3, task.candidates().stream().map(Addressee::toString).toArray(String[]::new))
                .param(4, task.id().value())
                .update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
