package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationConflicts;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationGrounds;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationSeats;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The tasks about a seat: the nominee confirms it or accepts an offer, HR follows up and decides what speaks against it. */
@Component
class SeatTasks implements CaseTypePart {

    private static final String RELEASED = "released";

    private static final Map<String, String> FORMS = Map.of(
            NominationProcess.CONFIRM_SEAT, "confirmSeatForm",
            NominationProcess.FOLLOW_UP, "followUpConfirmationForm",
            NominationProcess.ACCEPT_OFFER, "acceptOfferForm",
            NominationProcess.DECIDE_QUESTION, "decideSeatQuestionForm");

    private static final Set<String> OF_HR = Set.of(NominationProcess.FOLLOW_UP, NominationProcess.DECIDE_QUESTION);

    private final NominationTasks tasks;
    private final NominationSeats seats;
    private final NominationConflicts conflicts;

    SeatTasks(NominationTasks tasks, NominationSeats seats, NominationConflicts conflicts) {
        this.tasks = tasks;
        this.seats = seats;
        this.conflicts = conflicts;
    }

    @Override
    public String caseType() {
        return NominationProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return FORMS.keySet();
    }

    /** What waits for a seat has other people waiting behind it. */
    @Override
    public TaskDescription describe(OpenTask task) {
        int priority = task.element().equals(NominationProcess.CONFIRM_SEAT) ? 60 : 75;
        return tasks.describe(task, priority, Objects.requireNonNull(FORMS.get(task.element())));
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        tasks.requireNotStarted(decision);
        String element = decision.task().element();
        if (leavesOpen(decision)) {
            conflicts.declare(decision.task().caseNumber().value(), element, tasks.made(decision));
            return Map.of();
        }
        return switch (element) {
            case NominationProcess.ACCEPT_OFFER -> acceptOffer(decision);
            case NominationProcess.DECIDE_QUESTION -> answerQuestion(decision);
            case NominationProcess.CONFIRM_SEAT, NominationProcess.FOLLOW_UP -> confirm(decision);
            default -> throw new IllegalStateException("no task about a seat: " + element);
        };
    }

    /** With a conflict of interest the task itself goes to the office above. */
    @Override
    public boolean leavesOpen(Decision decision) {
        return NominationTasks.conflict(decision)
                && OF_HR.contains(decision.task().element());
    }

    Map<String, Object> confirm(Decision decision) {
        boolean released = switch (decision.outcome()) {
            case "confirmed" -> false;
            case "declined", RELEASED -> true;
            default -> throw unknown(decision);
        };
        if (released) {
            seats.giveUp(decision.task().caseNumber().value(), withdrawal(decision));
        } else {
            seats.confirm(decision.task().caseNumber().value(), tasks.made(decision));
        }
        return Map.of("seatReleased", released);
    }

    /** Cases of release 1.0 ask whether it was accepted; since then there are three answers. */
    Map<String, Object> acceptOffer(Decision decision) {
        boolean accepted = switch (decision.outcome()) {
            case "accepted" -> true;
            case "declined" -> false;
            default -> throw unknown(decision);
        };
        if (accepted) {
            seats.acceptOffer(decision.task().caseNumber().value(), tasks.made(decision));
        } else {
            seats.declineOffer(decision.task().caseNumber().value(), withdrawal(decision));
        }
        return Map.of("offerAnswer", accepted ? "accepted" : "declined", "offerAccepted", accepted);
    }

    private DecisionRecord withdrawal(Decision decision) {
        return tasks.made(decision, NominationGrounds.WITHDRAWAL);
    }

    Map<String, Object> answerQuestion(Decision decision) {
        switch (decision.outcome()) {
            case "kept" -> seats.keep(decision.task().caseNumber().value(), tasks.made(decision));
            case RELEASED -> {} // once the engine has moved on: it ends the case
            default -> throw unknown(decision);
        }
        return Map.of();
    }

    /** Nobody's seat is given up by an answer that this release does not know. */
    private static IllegalStateException unknown(Decision decision) {
        return new IllegalStateException(decision.task().element() + " has no outcome " + decision.outcome());
    }

    /** A released seat ends the whole case, whatever else of it waits. */
    @Override
    public void afterwards(Decision decision) {
        if (decision.task().element().equals(NominationProcess.DECIDE_QUESTION)
                && decision.outcome().equals(RELEASED)) {
            seats.release(decision.task().caseNumber().value(), withdrawal(decision));
        } else {
            tasks.joinReserveIfLate(decision);
        }
    }
}
