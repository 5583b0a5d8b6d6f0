package id.go.pontianak.bangkom.foundation.workflow.candidate;

import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowTasks;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowTasks.TaskRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps every open task answerable by somebody who is not excluded from it: looks again when holders change, at once, and at midnight, when
 * absences and appointments begin and end by themselves.
 */
@Service
public class CandidateRefresh {

    private static final int PAGE = 200;

    private final WorkflowTasks rows;
    private final CaseLock lock;
    private final TaskCandidates candidates;
    private final TransactionTemplate transaction;

    CandidateRefresh(
            WorkflowTasks rows, CaseLock lock, TaskCandidates candidates, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.lock = lock;
        this.candidates = candidates;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void on(HoldersChanged changed) {
        List<Addressee> offices =
                changed.offices().stream().map(Addressee::office).toList();
        transaction.executeWithoutResult(status -> rows.listConcerning(offices).forEach(this::recompute));
    }

    /** Looks at every open task, a page per transaction; what midnight does. */
    public void recomputeAll() {
        List<TaskRow> page = page(null);
        while (!page.isEmpty()) {
            List<TaskRow> tasks = page;
            transaction.executeWithoutResult(status -> tasks.stream()
                    .sorted(java.util.Comparator.comparing(row -> row.task().caseNumber()))
                    .forEach(this::recompute));
            page = page(tasks.get(tasks.size() - 1).task().id());
        }
    }

    private List<TaskRow> page(@Nullable TaskId after) {
        return rows.listOpen(after, PAGE);
    }

    /** Locks only the few cases in which something changes. */
    private void recompute(TaskRow row) {
        if (candidates.outdated(row)) {
            lock.take(row.task().caseNumber());
            rows.find(row.task().id()).filter(TaskRow::open).ifPresent(candidates::recompute);
        }
    }
}
