package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.directory.PersonMoved;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskCandidatesChanged;
import id.go.pontianak.bangkom.foundation.workflow.TaskClosed;
import id.go.pontianak.bangkom.foundation.workflow.TaskOpened;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the rows of the task list in the transaction that opens, changes or closes a task. Hibernate flushes first: the rows refer to, and
 * are described from, what the same transaction has just changed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskListProjection {

    private final TaskRows rows;
    private final DoneRows done;
    private final Decisions decisions;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    TaskListProjection(TaskRows rows, DoneRows done, Decisions decisions, EntityManager entities, JdbcClient jdbc) {
        this.rows = rows;
        this.done = done;
        this.decisions = decisions;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @EventListener
    void opened(TaskOpened event) {
        entities.flush();
        rows.insert(event.task(), event.description());
        changes().described(event.task().caseNumber(), event.task().id());
    }

    @EventListener
    void changed(TaskCandidatesChanged event) {
        describe(event.task());
    }

    @EventListener
    void closed(TaskClosed event) {
        entities.flush();
        if (event.decision() != null) {
            done.move(event.decision());
        } else {
            rows.delete(event.task().id());
        }
    }

    /** The proposal may have another version or another subject now; its open tasks are described again, at the end. */
    @EventListener
    void caseChanged(CaseChanged event) {
        changes().changed(event.caseNumber());
    }

    private ChangedCases changes() {
        return ChangedCases.current(this::describeAll);
    }

    private void describeAll(CaseNumber caseNumber, Set<TaskId> described) {
        jdbc
                .sql("SELECT id FROM inbox_task WHERE case_number = ? ORDER BY id")
                .param(caseNumber.value())
                .query((row, no) -> new TaskId(row.getString(1)))
                .list()
                .stream()
                .filter(id -> !described.contains(id))
                .forEach(id -> decisions.findOpen(id).ifPresent(this::describe));
    }

    @EventListener
    void personMoved(PersonMoved event) {
        entities.flush();
        jdbc.sql("SELECT id FROM inbox_task WHERE subject = ? ORDER BY id")
                .param(event.person().value())
                .query((row, no) -> new TaskId(row.getString(1)))
                .list()
                .forEach(id -> decisions.findOpen(id).ifPresent(this::describe));
    }

    private void describe(OpenTask task) {
        entities.flush();
        decisions.findDescription(task).ifPresent(description -> rows.write(task, description));
        changes().described(task.caseNumber(), task.id());
    }
}
