package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.foundation.workflow.TaskHandler;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationConflicts;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationSeats.Answered;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Describes the tasks of a nomination and records what is decided in them. */
@Component
class NominationTaskHandler implements TaskHandler {

    private static final Map<String, String> FORMS = Map.of(
            NominationProcess.APPROVE, "approveNominationForm",
            NominationProcess.VERIFY, "verifyNominationForm",
            NominationProcess.PERMIT, "permitNominationForm",
            NominationProcess.CONFIRM_MOVE, "confirmMovedNomineeForm",
            NominationProcess.REVIEW, "reviewRejectionForm",
            NominationProcess.REVISE, "reviseNominationForm",
            NominationProcess.CONFIRM_SEAT, "confirmSeatForm",
            NominationProcess.FOLLOW_UP, "followUpConfirmationForm",
            NominationProcess.ACCEPT_OFFER, "acceptOfferForm",
            NominationProcess.DECIDE_QUESTION, "decideSeatQuestionForm");

    private static final Set<String> OUTSIDE_THE_ROUTE =
            Set.of(NominationProcess.REVIEW, NominationProcess.FOLLOW_UP, NominationProcess.DECIDE_QUESTION);

    private final NominationStore store;
    private final StepDecisions steps;
    private final SeatDecisions seats;
    private final NominationConflicts conflicts;
    private final NominationWithdrawals withdrawals;
    private final Batches batches;
    private final CallPolicy calls;

    NominationTaskHandler(
            NominationStore store,
            StepDecisions steps,
            SeatDecisions seats,
            NominationConflicts conflicts,
            NominationWithdrawals withdrawals,
            Batches batches,
            CallPolicy calls) {
        this.store = store;
        this.steps = steps;
        this.seats = seats;
        this.conflicts = conflicts;
        this.withdrawals = withdrawals;
        this.batches = batches;
        this.calls = calls;
    }

    @Override
    public String process() {
        return NominationProcess.KEY;
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        Nomination nomination = store.load(task.caseNumber());
        return new TaskDescription(
                "task." + NominationProcess.KEY + '.' + task.element(),
                nomination.conflictScope(),
                nomination.person(),
                nomination.unit(),
                nomination.programme(),
                nomination.batch(),
                priorityOf(task.element()),
                nomination.revision(),
                FORMS.get(task.element()),
                null,
                "/nominations/" + task.caseNumber() + "/context");
    }

    /** What waits for a seat has other people waiting behind it. */
    private static int priorityOf(String element) {
        return switch (element) {
            case NominationProcess.ACCEPT_OFFER, NominationProcess.FOLLOW_UP, NominationProcess.DECIDE_QUESTION -> 75;
            case NominationProcess.CONFIRM_SEAT -> 60;
            case NominationProcess.APPROVE,
                    NominationProcess.VERIFY,
                    NominationProcess.PERMIT,
                    NominationProcess.CONFIRM_MOVE,
                    NominationProcess.REVIEW,
                    NominationProcess.REVISE -> 50;
            default -> throw new IllegalStateException("a nomination has no task " + element);
        };
    }

    @Override
    public void lockFirst(String caseNumber) {
        NominationStore.Glance glance = store.peek(caseNumber);
        if (calls.listMade(batches.batch(glance.batch()))) {
            batches.lockForUpdate(glance.batch());
        } else {
            batches.lockForShare(glance.batch());
        }
    }

    /** Once the batch was cancelled or began, nothing more is decided, though the case has not followed yet. */
    @Override
    public Map<String, Object> record(Decision decision) {
        calls.requireNotStarted(
                batches.batch(store.load(decision.task().caseNumber()).batch()));
        if (withdraws(decision)) {
            withdraw(decision);
            return Map.of();
        }
        if (leavesOpen(decision)) {
            recuse(decision);
            return Map.of();
        }
        return switch (decision.task().element()) {
            case NominationProcess.REVISE -> steps.resubmit(decision);
            case NominationProcess.REVIEW -> steps.review(decision);
            case NominationProcess.CONFIRM_SEAT, NominationProcess.FOLLOW_UP -> seats.confirm(decision);
            case NominationProcess.ACCEPT_OFFER -> seats.acceptOffer(decision);
            case NominationProcess.DECIDE_QUESTION -> seats.answerQuestion(decision);
            case NominationProcess.APPROVE,
                    NominationProcess.VERIFY,
                    NominationProcess.PERMIT,
                    NominationProcess.CONFIRM_MOVE -> steps.rule(decision);
            default ->
                throw new IllegalStateException(
                        "nobody records the decision of " + decision.task().element());
        };
    }

    /**
     * On the route a conflict of interest is a way of the model; here the task itself goes to the office above. A withdrawal ends the case
     * and with it the task.
     */
    @Override
    public boolean leavesOpen(Decision decision) {
        return withdraws(decision)
                || decision.outcome().equals("conflict")
                        && OUTSIDE_THE_ROUTE.contains(decision.task().element());
    }

    private static boolean withdraws(Decision decision) {
        return decision.outcome().equals("withdrawn")
                && decision.task().element().equals(NominationProcess.REVISE);
    }

    private void withdraw(Decision decision) {
        Asked asked = Asked.by(decision.decidedBy(), decision.why());
        withdrawals.withdrawReturned(decision.task().caseNumber(), asked, decision.capacity());
    }

    private void recuse(Decision decision) {
        String number = decision.task().caseNumber();
        String element = decision.task().element();
        Answered answered = new Answered(decision.decidedBy(), decision.capacity(), decision.why());
        if (element.equals(NominationProcess.REVIEW)) {
            conflicts.declareInReview(number, answered);
        } else {
            conflicts.declare(number, element, answered);
        }
    }

    @Override
    public void afterwards(Decision decision) {
        seats.settle(decision);
    }
}
