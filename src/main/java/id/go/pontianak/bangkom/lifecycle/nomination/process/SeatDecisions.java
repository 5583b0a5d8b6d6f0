package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationSeats;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationSeats.Answered;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the nominee and HR answer about a seat, as the process needs to know it. */
@Component
class SeatDecisions {

    private static final String RELEASED = "released";

    private final NominationSeats seats;

    SeatDecisions(NominationSeats seats) {
        this.seats = seats;
    }

    Map<String, Object> confirm(Decision decision) {
        boolean released = switch (decision.outcome()) {
            case "confirmed" -> false;
            case "declined", RELEASED -> true;
            default -> throw unknown(decision);
        };
        if (released) {
            seats.giveUp(decision.task().caseNumber(), answered(decision));
        } else {
            seats.confirm(decision.task().caseNumber(), answered(decision));
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
            seats.acceptOffer(decision.task().caseNumber(), answered(decision));
        } else {
            seats.declineOffer(decision.task().caseNumber(), answered(decision));
        }
        return Map.of("offerAnswer", accepted ? "accepted" : "declined", "offerAccepted", accepted);
    }

    Map<String, Object> answerQuestion(Decision decision) {
        switch (decision.outcome()) {
            case "kept" -> seats.keep(decision.task().caseNumber(), answered(decision));
            case RELEASED -> {} // once the engine has moved on: it ends the case
            default -> throw unknown(decision);
        }
        return Map.of();
    }

    /** A released seat ends the whole case, whatever else of it waits; a late one joins the end of the reserve. */
    void settle(Decision decision) {
        if (decision.task().element().equals(NominationProcess.DECIDE_QUESTION)
                && decision.outcome().equals(RELEASED)) {
            seats.release(decision.task().caseNumber(), answered(decision));
        } else {
            seats.joinReserveIfLate(decision.task().caseNumber());
        }
    }

    /** Nobody's seat is given up by an answer that this release does not know. */
    private static IllegalStateException unknown(Decision decision) {
        return new IllegalStateException(decision.task().element() + " has no outcome " + decision.outcome());
    }

    private static Answered answered(Decision decision) {
        return new Answered(decision.decidedBy(), decision.capacity(), decision.why());
    }
}
