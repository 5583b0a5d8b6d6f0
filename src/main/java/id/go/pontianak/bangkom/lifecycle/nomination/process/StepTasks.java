package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationConflicts;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The tasks on the way to selection: the steps of the route, the correction of what came back, the review of a rejection. */
@Component
class StepTasks implements CaseTypePart {

    private static final int PRIORITY = 50;

    private static final Map<String, String> FORMS = Map.of(
            NominationProcess.APPROVE, "approveNominationForm",
            NominationProcess.VERIFY, "verifyNominationForm",
            NominationProcess.PERMIT, "permitNominationForm",
            NominationProcess.CONFIRM_MOVE, "confirmMovedNomineeForm",
            NominationProcess.REVIEW, "reviewRejectionForm",
            NominationProcess.REVISE, "reviseNominationForm");

    private final NominationTasks tasks;
    private final StepDecisions steps;
    private final NominationConflicts conflicts;
    private final NominationWithdrawals withdrawals;

    StepTasks(
            NominationTasks tasks,
            StepDecisions steps,
            NominationConflicts conflicts,
            NominationWithdrawals withdrawals) {
        this.tasks = tasks;
        this.steps = steps;
        this.conflicts = conflicts;
        this.withdrawals = withdrawals;
    }

    @Override
    public String caseType() {
        return NominationProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return FORMS.keySet();
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        return tasks.describe(task, PRIORITY, Objects.requireNonNull(FORMS.get(task.element())));
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        tasks.requireNotStarted(decision);
        if (withdraws(decision)) {
            Asked asked = Asked.by(decision.decidedBy(), decision.why());
            withdrawals.withdrawReturned(decision.task().caseNumber().value(), asked, decision.capacity());
            return Map.of();
        }
        if (conflictInReview(decision)) {
            conflicts.declareInReview(decision.task().caseNumber().value(), tasks.made(decision));
            return Map.of();
        }
        return switch (decision.task().element()) {
            case NominationProcess.REVISE -> steps.resubmit(decision);
            case NominationProcess.REVIEW -> steps.review(decision);
            case NominationProcess.APPROVE,
                    NominationProcess.VERIFY,
                    NominationProcess.PERMIT,
                    NominationProcess.CONFIRM_MOVE -> steps.rule(decision);
            default ->
                throw new IllegalStateException(
                        "no step of a nomination: " + decision.task().element());
        };
    }

    /**
     * On the route a conflict of interest is a way of the model; in a review the task itself goes to the office above. A withdrawal ends the
     * case and with it the task.
     */
    @Override
    public boolean leavesOpen(Decision decision) {
        return withdraws(decision) || conflictInReview(decision);
    }

    private static boolean withdraws(Decision decision) {
        return decision.outcome().equals("withdrawn")
                && decision.task().element().equals(NominationProcess.REVISE);
    }

    private static boolean conflictInReview(Decision decision) {
        return NominationTasks.conflict(decision) && decision.task().element().equals(NominationProcess.REVIEW);
    }

    @Override
    public void afterwards(Decision decision) {
        tasks.joinReserveIfLate(decision);
    }
}
