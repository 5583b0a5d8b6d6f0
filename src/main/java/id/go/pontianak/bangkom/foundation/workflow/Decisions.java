package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowTasks;
import id.go.pontianak.bangkom.foundation.workflow.door.EntryRights;
import id.go.pontianak.bangkom.foundation.workflow.door.OptimisticRetry;
import id.go.pontianak.bangkom.foundation.workflow.door.TaskDecisionService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

    /** The paper on which an official decided: its number, its day (on which he must have been entitled) and the stored file of its scan. */
    public record Paper(
            @Nullable String number,
            @Nullable LocalDate day,
            @Nullable String scan) {}

    /** What it takes to decide in one of the modes. */
    public sealed interface Way {

        Mode mode();

        /** The official who decided on paper, or the person in whose name. */
        default @Nullable PersonId decider() {
            return null;
        }

        /** How the person answered. */
        default @Nullable String note() {
            return null;
        }

        default @Nullable Paper paper() {
            return null;
        }
    }

    record Directly(Mode mode) implements Way {}

    record OnPaper(Mode mode, @Nullable PersonId decider, Paper paper) implements Way {}

    record InName(
            Mode mode, @Nullable PersonId decider, @Nullable String note) implements Way {}

    /** {@code seenVersion} is the version of the proposal that was on the screen. */
    public record Request(TaskId taskId, int seenVersion, Way way, Map<String, String> fields) {

        public static Request direct(TaskId taskId, int seenVersion, Map<String, String> fields) {
            return new Request(taskId, seenVersion, new Directly(Mode.DIRECT), fields);
        }

        public static Request fromPaper(
                TaskId taskId, int seenVersion, @Nullable PersonId decider, Paper paper, Map<String, String> fields) {
            return new Request(taskId, seenVersion, new OnPaper(Mode.FROM_PAPER, decider, paper), fields);
        }

        public static Request inName(
                TaskId taskId,
                int seenVersion,
                @Nullable PersonId person,
                @Nullable String note,
                Map<String, String> fields) {
            return new Request(taskId, seenVersion, new InName(Mode.IN_PERSONS_NAME, person, note), fields);
        }
    }

    private final TaskDecisionService door;
    private final OptimisticRetry optimisticRetry;
    private final WorkflowTasks rows;
    private final CaseTypes types;
    private final EntryRights entryRights;
    private final ObjectProvider<Authority> authority;

    Decisions(
            TaskDecisionService door,
            OptimisticRetry optimisticRetry,
            WorkflowTasks rows,
            CaseTypes types,
            EntryRights entryRights,
            ObjectProvider<Authority> authority) {
        this.door = door;
        this.optimisticRetry = optimisticRetry;
        this.rows = rows;
        this.types = types;
        this.entryRights = entryRights;
        this.authority = authority;
    }

    /**
     * Decides. {@code fields} carries {@code outcome} and what the form asks; unknown fields are refused. {@code NotFound} where the actor may
     * not know the task, {@code NotPossibleNow} ("decided by … at …") where it is gone or changed, {@code RuleViolated} for bad input.
     */
    public void decide(PersonId actor, Request request) {
        optimisticRetry.inTransaction(() -> door.pass(actor, request));
    }

    @Transactional(readOnly = true)
    public Optional<OpenTask> findOpen(TaskId taskId) {
        return rows.find(taskId).filter(WorkflowTasks.TaskRow::open).map(WorkflowTasks.TaskRow::task);
    }

    /** Those of these tasks that are open. */
    @Transactional(readOnly = true)
    public Set<String> openAmong(Collection<String> taskIds) {
        return Set.copyOf(rows.openAmong(taskIds));
    }

    @Transactional(readOnly = true)
    public TaskDescription describe(OpenTask task) {
        return types.partOf(task).describe(task);
    }

    /** In which capacity the person may decide this task today, for whatever office; empty where he may not or is barred from its matter. */
    @Transactional(readOnly = true)
    public Optional<Capacity> capacityFor(PersonId person, OpenTask task) {
        return authority
                .getObject()
                .capacityFor(person, task.candidates(), describe(task).conflictScope());
    }

    /** The people for whom the actor may enter a decision of this task that was made on that day; empty: none, he may not. */
    @Transactional(readOnly = true)
    public List<Answer> decidersFor(PersonId actor, OpenTask task, Mode mode, LocalDate day) {
        return entryRights.deciders(actor, task, describe(task), mode, day);
    }

    /** Empty for a task that this release does not know. */
    @Transactional(readOnly = true)
    public Optional<TaskDescription> findDescription(OpenTask task) {
        return types.findPartOf(task).map(part -> part.describe(task));
    }

    /** The open tasks of one case. */
    @Transactional(readOnly = true)
    public List<OpenTask> listOpenOf(CaseNumber caseNumber) {
        return rows.listOpenOf(caseNumber).stream()
                .map(WorkflowTasks.TaskRow::task)
                .toList();
    }

    /** Open tasks by id, after the given one (null: from the first); for rebuilding lists of them. */
    @Transactional(readOnly = true)
    public List<OpenTask> listOpen(@Nullable TaskId after, int limit) {
        return rows.listOpen(after, limit).stream()
                .map(WorkflowTasks.TaskRow::task)
                .toList();
    }
}
