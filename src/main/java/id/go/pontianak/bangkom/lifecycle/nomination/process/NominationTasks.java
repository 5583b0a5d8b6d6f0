package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecords;
import id.go.pontianak.bangkom.foundation.decisionform.CodeList;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.nomination.LateNominations;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import org.springframework.stereotype.Component;

/** What all tasks of a nomination share, on the route and about the seat. */
@Component
class NominationTasks {

    static final String CONFLICT = "conflict";

    private final NominationStore store;
    private final CallPolicy calls;
    private final LateNominations late;
    private final DecisionRecords records;

    NominationTasks(NominationStore store, CallPolicy calls, LateNominations late, DecisionRecords records) {
        this.store = store;
        this.calls = calls;
        this.late = late;
        this.records = records;
    }

    TaskDescription describe(OpenTask task, int priority, String form) {
        Nomination nomination = store.load(task.caseNumber().value());
        return TaskDescription.of(task, nomination.conflictScope(), nomination.revision(), priority)
                .about(nomination.person(), nomination.unit())
                .of(nomination.subject().programme())
                .in(nomination.batch())
                .decidedBy(form)
                .explainedAt("/nominations/" + task.caseNumber() + "/context");
    }

    /** Once the batch was cancelled or began, nothing more is decided, though the case has not followed yet. */
    void requireNotStarted(Decision decision) {
        calls.requireNotStarted(store.load(decision.task().caseNumber().value()));
    }

    /** Who becomes ready after the list was made joins its end. */
    void joinReserveIfLate(Decision decision) {
        late.joinReserve(decision.task().caseNumber().value());
    }

    static boolean conflict(Decision decision) {
        return decision.outcome().equals(CONFLICT);
    }

    /** With words only. */
    DecisionRecord made(Decision decision) {
        return records.of(decision);
    }

    /** With a reason from the list. */
    DecisionRecord made(Decision decision, CodeList list) {
        return records.of(decision, list);
    }
}
