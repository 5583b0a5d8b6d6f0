package id.go.pontianak.bangkom.foundation.workflow.door;

import id.go.pontianak.bangkom.foundation.decisionform.FormField;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The order in which a decision is checked and done; nothing else completes a task. */
@Component
public class TaskDecisionService {

    private final OpenTaskLock lock;
    private final CaseTypes types;
    private final DecisionAuthorization entrance;
    private final SentFields sentFields;
    private final DecisionInProgress inProgress;
    private final TaskService tasks;

    TaskDecisionService(
            OpenTaskLock lock,
            CaseTypes types,
            DecisionAuthorization entrance,
            SentFields sentFields,
            DecisionInProgress inProgress,
            @Lazy TaskService tasks) {
        this.lock = lock;
        this.types = types;
        this.entrance = entrance;
        this.sentFields = sentFields;
        this.inProgress = inProgress;
        this.tasks = tasks;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(PersonId actor, Request request) {
        OpenTask task = lock.take(actor, request.taskId());
        // From here on nobody else can decide the case, and deciding changes nothing of what the directory knows.
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            decide(actor, request, task);
        }
    }

    private void decide(PersonId actor, Request request, OpenTask task) {
        CaseTypePart part = types.partOf(task);
        TaskDescription description = part.describe(task);
        DecisionAuthorization.Admitted admitted = entrance.admit(actor, request, task, description);
        if (description.version() != request.seenVersion()) {
            throw new NotPossibleNow("refusal.workflow.changed");
        }
        Map<String, String> fields = sentFields.accept(description, request.fields());
        String outcome = fields.remove(FormField.OUTCOME);
        if (outcome == null) {
            throw RuleViolated.at(FormField.OUTCOME, "refusal.workflow.outcome");
        }
        Decision decision = new Decision(
                task, admitted.decider(), admitted.capacity(), outcome, Map.copyOf(fields), admitted.entry());
        inProgress.during(decision, () -> carryOut(part, decision));
    }

    private void carryOut(CaseTypePart part, Decision decision) {
        Map<String, Object> facts = part.record(decision);
        ProcessVariable.requireAllowed(facts);
        entrance.recordEntry(decision);
        if (!part.leavesOpen(decision)) {
            tasks.complete(decision.task().id().value(), facts);
        }
        part.afterwards(decision);
    }
}
