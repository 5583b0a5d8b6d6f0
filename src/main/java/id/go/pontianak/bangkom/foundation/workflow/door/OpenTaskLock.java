package id.go.pontianak.bangkom.foundation.workflow.door;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowTasks;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowTasks.TaskRow;
import org.springframework.stereotype.Component;

/** Pessimistic lock of the case behind a task: the task is read again behind it, and refused if it was closed meanwhile. */
@Component
class OpenTaskLock {

    private final WorkflowTasks rows;
    private final CaseLock lock;
    private final ClosedTask closedTask;

    OpenTaskLock(WorkflowTasks rows, CaseLock lock, ClosedTask closedTask) {
        this.rows = rows;
        this.lock = lock;
        this.closedTask = closedTask;
    }

    OpenTask take(PersonId actor, TaskId taskId) {
        TaskRow seen = rows.find(taskId).orElseThrow(NotFound::new);
        if (seen.open()) {
            lock.take(seen.task().process(), seen.task().caseNumber(), ParentLock.DECIDING);
        }
        TaskRow locked = rows.find(taskId).orElseThrow(NotFound::new);
        if (!locked.open()) {
            throw closedTask.refusal(actor, locked);
        }
        return locked.task();
    }
}
