package id.go.pontianak.bangkom.foundation.workflow.candidate;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskCandidatesChanged;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowTasks;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowTasks.TaskRow;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Changes to whom an open task is put, in our row and in the engine, and tells of it. The caller holds the case's lock. */
@Component
public class TaskCandidates {

    private final WorkflowTasks rows;
    private final CaseTypes types;
    private final ExtraCandidates extraCandidates;
    private final TaskSuperiors superiors;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    TaskCandidates(
            WorkflowTasks rows,
            CaseTypes types,
            ExtraCandidates extraCandidates,
            TaskSuperiors superiors,
            @Lazy TaskService tasks,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.types = types;
        this.extraCandidates = extraCandidates;
        this.superiors = superiors;
        this.tasks = tasks;
        this.events = events;
    }

    public void add(CaseNumber caseNumber, String element, Addressee addressee) {
        rows.listOpenAt(caseNumber, element).forEach(row -> put(row, with(row.base(), List.of(addressee)), due(row)));
    }

    public void replace(CaseNumber caseNumber, String element, List<Addressee> addressees) {
        rows.listOpenAt(caseNumber, element).forEach(row -> put(row, addressees, due(row)));
    }

    public void changeDue(CaseNumber caseNumber, String element, Instant due) {
        rows.listOpenAt(caseNumber, element).forEach(row -> {
            tasks.setDueDate(row.task().id().value(), Date.from(due));
            put(row, row.base(), due);
        });
    }

    public List<Addressee> escalate(CaseNumber caseNumber, String element) {
        return rows.listOpenAt(caseNumber, element).stream()
                .flatMap(row -> escalate(row).stream())
                .distinct()
                .toList();
    }

    public void recompute(CaseNumber caseNumber) {
        rows.listOpenOf(caseNumber).forEach(this::recompute);
    }

    /** Whether somebody else must stand in than the row says; a task that this release does not know stays as it is. */
    boolean outdated(TaskRow row) {
        return types.findPartOf(row.task())
                .map(part -> part.describe(row.task()).conflictScope())
                .filter(scope -> !extraCandidates.of(row.base(), scope).equals(row.extra()))
                .isPresent();
    }

    public void recompute(TaskRow row) {
        if (outdated(row)) {
            put(row, row.base(), due(row));
        }
    }

    private List<Addressee> escalate(TaskRow row) {
        ConflictScope conflictScope = conflictScope(row);
        List<Addressee> added = row.task().candidates().stream()
                .flatMap(candidate -> superiors.of(candidate, conflictScope).stream())
                .filter(superior -> !row.task().candidates().contains(superior))
                .distinct()
                .toList();
        if (!added.isEmpty()) {
            put(row, with(row.base(), added), due(row));
        }
        return added;
    }

    private void put(TaskRow row, List<Addressee> base, @Nullable Instant due) {
        OpenTask task = row.task();
        List<Addressee> extra = extraCandidates.of(base, conflictScope(row));
        List<Addressee> all = with(base, extra);
        less(task.candidates(), all)
                .forEach(gone -> tasks.deleteCandidateGroup(task.id().value(), gone.toString()));
        less(all, task.candidates())
                .forEach(added -> tasks.addCandidateGroup(task.id().value(), added.toString()));
        rows.change(task.id(), base, extra, due);
        events.publishEvent(new TaskCandidatesChanged(new OpenTask(
                task.id(), task.process(), task.element(), task.caseNumber(), all, task.createdAt(), due)));
    }

    private static List<Addressee> less(List<Addressee> these, List<Addressee> others) {
        return these.stream().filter(one -> !others.contains(one)).toList();
    }

    private ConflictScope conflictScope(TaskRow row) {
        return types.partOf(row.task()).describe(row.task()).conflictScope();
    }

    private static List<Addressee> with(List<Addressee> some, List<Addressee> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static @Nullable Instant due(TaskRow row) {
        return row.task().due();
    }
}
