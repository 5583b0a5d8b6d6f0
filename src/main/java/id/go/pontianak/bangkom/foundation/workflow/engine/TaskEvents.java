package id.go.pontianak.bangkom.foundation.workflow.engine;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskClosed;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.foundation.workflow.TaskOpened;
import id.go.pontianak.bangkom.foundation.workflow.candidate.ExtraCandidates;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowTasks;
import id.go.pontianak.bangkom.foundation.workflow.door.DecisionInProgress;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a row per user task and tells of its opening and closing, in the engine's own transaction. */
@Component
class TaskEvents {

    private final WorkflowTasks rows;
    private final CaseTypes types;
    private final ExtraCandidates extraCandidates;
    private final DecisionInProgress decision;
    private final HibernateFlush flush;
    private final ApplicationEventPublisher events;

    TaskEvents(
            WorkflowTasks rows,
            CaseTypes types,
            ExtraCandidates extraCandidates,
            DecisionInProgress decision,
            HibernateFlush flush,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.types = types;
        this.extraCandidates = extraCandidates;
        this.decision = decision;
        this.flush = flush;
        this.events = events;
    }

    void opened(DelegateTask task) {
        flush.hibernate();
        List<Addressee> base = candidatesOf(task);
        OpenTask plain = openTask(task, base);
        TaskDescription description = types.partOf(plain).describe(plain);
        List<Addressee> extra = extraCandidates.of(base, description.conflictScope());
        OpenTask open = openTask(
                task, Stream.concat(base.stream(), extra.stream()).distinct().toList());
        extra.forEach(added -> task.addCandidateGroup(added.toString()));
        rows.insert(open, base, extra);
        events.publishEvent(new TaskOpened(open, description));
    }

    void closed(DelegateTask task) {
        TaskId id = new TaskId(task.getId());
        Decision made = decision.of(id);
        rows.close(id, EngineEvents.now(), made).ifPresent(row -> {
            flush.hibernate();
            events.publishEvent(new TaskClosed(row.task(), made));
        });
    }

    private static List<Addressee> candidatesOf(DelegateTask task) {
        List<Addressee> candidates = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && !group.isBlank())
                .map(Addressee::parse)
                .toList();
        if (candidates.isEmpty()) {
            throw new IllegalStateException("a task without a candidate would wait for nobody: " + EngineText.of(task));
        }
        return candidates;
    }

    private static OpenTask openTask(DelegateTask task, List<Addressee> candidates) {
        return new OpenTask(
                new TaskId(task.getId()),
                EngineEvents.processOf(task.getExecution()),
                task.getTaskDefinitionKey(),
                EngineEvents.numberOf(task.getExecution()),
                candidates,
                task.getCreateTime().toInstant(),
                due(task));
    }

    private static @Nullable Instant due(DelegateTask task) {
        return task.getDueDate() == null ? null : task.getDueDate().toInstant();
    }
}
