package id.go.pontianak.bangkom.foundation.workflow.versions;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskCandidatesChanged;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Open tasks that have another id in the model to which their case was moved: the row and all lists follow. */
@Component
class RenamedTasks {

    private final CaseVersions cases;
    private final Decisions decisions;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    RenamedTasks(CaseVersions cases, Decisions decisions, @Lazy TaskService tasks, ApplicationEventPublisher events) {
        this.cases = cases;
        this.decisions = decisions;
        this.tasks = tasks;
        this.events = events;
    }

    /** What was renamed, the old id before the new one. */
    Map<String, String> follow(CaseNumber caseNumber) {
        Map<String, String> renamed = new HashMap<>();
        for (OpenTask task : decisions.listOpenOf(caseNumber)) {
            Task moved = tasks.createTaskQuery().taskId(task.id().value()).singleResult();
            String element = moved.getTaskDefinitionKey();
            if (!element.equals(task.element())) {
                cases.rename(task.id(), element);
                events.publishEvent(
                        new TaskCandidatesChanged(decisions.findOpen(task.id()).orElseThrow()));
                renamed.put(task.element(), element);
            }
        }
        return renamed;
    }
}
