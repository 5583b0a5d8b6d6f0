package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.workflow.candidate.TaskCandidates;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowCases;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowCases.CaseRow;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts and steers cases. A case is a process instance named by its number (business key). Every call runs in the caller's transaction
 * and locks the case's row first. Variables are ids, outcomes and dates: String, Boolean, Integer, Long or ISO text.
 */
@Service
@Transactional
public class Cases {

    private final WorkflowCases rows;
    private final TaskCandidates candidates;
    private final RuntimeService runtime;
    private final ManagementService management;

    Cases(
            WorkflowCases rows,
            TaskCandidates candidates,
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management) {
        this.rows = rows;
        this.candidates = candidates;
        this.runtime = runtime;
        this.management = management;
    }

    /** Starts the process whose start message this is; refuses a number that is already taken. */
    public void start(String message, CaseNumber caseNumber, Map<String, Object> variables) {
        ProcessVariable.requireAllowed(variables);
        runtime.createMessageCorrelation(message)
                .startMessageOnly()
                .processInstanceBusinessKey(caseNumber.value())
                .setVariables(variables)
                .correlateStartMessage();
    }

    /** Hands the message to the case waiting for it; {@code NotPossibleNow} when the case does not wait for it. */
    public void correlate(String message, CaseNumber caseNumber, Map<String, Object> variables) {
        if (!tryCorrelate(message, caseNumber, variables)) {
            throw new NotPossibleNow("refusal.workflow.notWaiting", caseNumber.value());
        }
    }

    /** Like {@link #correlate}, but false where nothing waits. */
    public boolean tryCorrelate(String message, CaseNumber caseNumber, Map<String, Object> variables) {
        ProcessVariable.requireAllowed(variables);
        Optional<CaseRow> row = rows.lock(caseNumber).filter(CaseRow::open);
        if (row.isEmpty()) {
            return false;
        }
        List<EventSubscription> waiting = runtime.createEventSubscriptionQuery()
                .processInstanceId(row.get().instance())
                .eventType("message")
                .eventName(message)
                .list();
        if (waiting.size() > 1) {
            throw new IllegalStateException(
                    waiting.size() + " places of case " + caseNumber + " wait for the message " + message);
        }
        waiting.forEach(one -> runtime.messageEventReceived(message, one.getExecutionId(), variables));
        return !waiting.isEmpty();
    }

    /** Whoever then moves the case waits until this transaction ends; taken before rows that its steps lock. Nothing where there is no such case. */
    public void hold(CaseNumber caseNumber) {
        rows.lock(caseNumber);
    }

    @Transactional(readOnly = true)
    public boolean isOpen(CaseNumber caseNumber) {
        return rows.find(caseNumber).map(CaseRow::open).orElse(false);
    }

    /** Sets the open timers of this element anew, as their date has moved; false where none waits. */
    public boolean rescheduleTimer(CaseNumber caseNumber, String elementId, Instant due) {
        List<Job> timers = management
                .createJobQuery()
                .processInstanceId(locked(caseNumber).instance())
                .activityId(elementId)
                .timers()
                .list();
        timers.forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(due), false));
        return !timers.isEmpty();
    }

    /** Adds a candidate to the case's open task at this element (rescue). */
    public void addCandidate(CaseNumber caseNumber, String elementId, Addressee addressee) {
        locked(caseNumber);
        candidates.add(caseNumber, elementId, addressee);
    }

    /** Puts the case's open task at this element to others instead. */
    public void replaceCandidates(CaseNumber caseNumber, String elementId, List<Addressee> addressees) {
        locked(caseNumber);
        candidates.replace(caseNumber, elementId, addressees);
    }

    /** Gives the case's open task at this element another due date. */
    public void changeDue(CaseNumber caseNumber, String elementId, Instant due) {
        locked(caseNumber);
        candidates.changeDue(caseNumber, elementId, due);
    }

    /**
     * Adds the superior of each candidate of the open task at this element, as the service level has passed; the first may still act. What
     * was added; empty for a person's own affair and where nobody stands above.
     */
    public List<Addressee> escalate(CaseNumber caseNumber, String elementId) {
        locked(caseNumber);
        return candidates.escalate(caseNumber, elementId);
    }

    /** Computes anew who stands in for excluded candidates of the case's open tasks, because somebody was recused. */
    public void recomputeCandidates(CaseNumber caseNumber) {
        locked(caseNumber);
        candidates.recompute(caseNumber);
    }

    private CaseRow locked(CaseNumber caseNumber) {
        return rows.lock(caseNumber).orElseThrow(NotFound::new);
    }
}
