package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which tasks are decided. In one transaction: lock the case, is the task open and its content the version seen, may
 * this person act, the owner records (and may refuse), the engine moves on; journal, mail and read models are written by then.
 */
@Service
public class Decisions {

    /** How the decider comes to decide. */
    public enum Mode {
        /** For an office, a role, or in his own affair. */
        DIRECT,
        /** HR enters what an official decided on paper; the decider is named, a scan is required. */
        FROM_PAPER,
        /** Unit HR for somebody without e-mail, with a note. */
        IN_PERSONS_NAME
    }

    /**
     * @param seenVersion version of the proposal that was on the screen
     * @param decider the official who decided on paper, or the person in whose name; null for {@link Mode#DIRECT}
     * @param proof the stored file of the scan ({@link Mode#FROM_PAPER}) or the note ({@link Mode#IN_PERSONS_NAME}); otherwise null
     */
    public record Request(
            String taskId,
            int seenVersion,
            Mode mode,
            @Nullable PersonId decider,
            @Nullable String proof,
            Map<String, String> fields) {

        public static Request direct(String taskId, int seenVersion, Map<String, String> fields) {
            return new Request(taskId, seenVersion, Mode.DIRECT, null, null, fields);
        }
    }

    private final TaskDecisionService door;
    private final OptimisticRetry optimisticRetry;
    private final WorkflowTasks rows;
    private final CaseTypes types;

    Decisions(TaskDecisionService door, OptimisticRetry optimisticRetry, WorkflowTasks rows, CaseTypes types) {
        this.door = door;
        this.optimisticRetry = optimisticRetry;
        this.rows = rows;
        this.types = types;
    }

    /**
     * Decides. {@code fields} carries {@code outcome} and what the form asks; unknown fields are refused. {@code NotFound} where the actor may
     * not know the task, {@code NotPossibleNow} ("decided by … at …") where it is gone or changed, {@code RuleViolated} for bad input.
     */
    public void decide(PersonId actor, Request request) {
        optimisticRetry.inTransaction(() -> door.pass(actor, request));
    }

    @Transactional(readOnly = true)
    public Optional<OpenTask> findOpen(String taskId) {
        return rows.find(taskId).filter(WorkflowTasks.TaskRow::open).map(WorkflowTasks.TaskRow::task);
    }

    @Transactional(readOnly = true)
    public TaskDescription describe(OpenTask task) {
        return types.partOf(task).describe(task);
    }

    /** The open tasks of one case. */
    @Transactional(readOnly = true)
    public List<OpenTask> listOpenOf(String caseNumber) {
        return rows.listOpenOf(caseNumber).stream()
                .map(WorkflowTasks.TaskRow::task)
                .toList();
    }

    /** Open tasks by id, after the given one (empty: from the first); for rebuilding lists of them. */
    @Transactional(readOnly = true)
    public List<OpenTask> listOpen(String afterId, int limit) {
        return rows.listOpen(afterId, limit).stream()
                .map(WorkflowTasks.TaskRow::task)
                .toList();
    }
}
