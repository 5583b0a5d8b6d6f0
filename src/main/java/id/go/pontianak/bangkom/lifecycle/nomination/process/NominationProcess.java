package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.OpenedStep;
import id.go.pontianak.bangkom.lifecycle.nomination.Purpose;
import id.go.pontianak.bangkom.lifecycle.nomination.StepOutcome;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code nomination.bpmn} as the module speaks to it. */
@Component
public class NominationProcess {

    public static final String KEY = "nomination";

    static final String SUBMITTED = "nomination.submitted";
    static final String ROUTE_CHANGED = "nomination.routeChanged";
    static final String REVIEW_REQUESTED = "nomination.reviewRequested";
    static final String SELECTED = "nomination.selected";
    static final String SEAT_OFFERED = "nomination.seatOffered";
    static final String BATCH_STARTED = "nomination.batchStarted";
    static final String SEAT_QUESTIONED = "nomination.seatQuestioned";
    static final String ENDED = "nomination.ended";

    static final String APPROVE = "userTask_approveNomination";
    static final String VERIFY = "userTask_verifyNomination";
    static final String PERMIT = "userTask_permitNomination";
    static final String CONFIRM_MOVE = "userTask_confirmMovedNominee";
    static final String REVIEW = "userTask_reviewRejection";
    static final String REVISE = "userTask_reviseNomination";
    static final String CONFIRM_SEAT = "userTask_confirmSeat";
    static final String FOLLOW_UP = "userTask_followUpConfirmation";
    static final String ACCEPT_OFFER = "userTask_acceptOffer";
    static final String DECIDE_QUESTION = "userTask_decideSeatQuestion";

    private static final String STEP_TIMER = "event_stepOverdue";
    private static final String REVIEW_TIMER = "event_reviewOverdue";

    static final ProcessVariable<Boolean> ROUTE_COMPLETED = ProcessVariable.fact("routeCompleted");
    static final ProcessVariable<String> STEP_PURPOSE = ProcessVariable.text("stepPurpose");
    static final ProcessVariable<String> STEP_CANDIDATES = ProcessVariable.text("stepCandidates");
    static final ProcessVariable<String> STEP_DUE = ProcessVariable.text("stepDue");
    static final ProcessVariable<String> STEP_ESCALATION = ProcessVariable.text("stepEscalation");
    static final ProcessVariable<String> STEP_OUTCOME = ProcessVariable.text("stepOutcome");

    private final Cases cases;

    NominationProcess(Cases cases) {
        this.cases = cases;
    }

    /** What the model needs to know of the step that opened. */
    static Map<String, Object> facts(OpenedStep step) {
        return Map.ofEntries(
                STEP_PURPOSE.of(step.purpose().name().toLowerCase(Locale.ROOT)),
                STEP_CANDIDATES.of(
                        step.addressees().stream().map(Addressee::toString).collect(Collectors.joining(","))),
                STEP_DUE.of(step.due().toString()),
                STEP_ESCALATION.of(step.escalation().toString()));
    }

    static Map<String, Object> decided(StepOutcome outcome) {
        return Map.of("stepOutcome", outcome.name().toLowerCase(Locale.ROOT));
    }

    static Map<String, Object> returned(Instant due, String unit) {
        return Map.of(
                "stepOutcome", "returned",
                "revisionDue", due.toString(),
                "unitHr", Role.unitHr(unit).toString());
    }

    static Map<String, Object> rejected(Instant window) {
        return Map.of("stepOutcome", "rejected", "reviewDue", window.toString());
    }

    public void lock(String number) {
        cases.lock(number);
    }

    public void submitted(String number, PersonId nominee, PersonId proposer) {
        cases.start(
                SUBMITTED,
                number,
                Map.of(
                        "nominee", Addressee.person(nominee).toString(),
                        "proposer", Addressee.person(proposer).toString()));
    }

    /** What waited is left; the next step is determined anew. */
    public void routeChanged(String number) {
        cases.correlate(ROUTE_CHANGED, number, Map.of());
    }

    public void reviewRequested(String number, Deadline deadline) {
        cases.correlate(
                REVIEW_REQUESTED,
                number,
                Map.of(
                        "stepDue", deadline.due().toString(),
                        "stepEscalation", deadline.escalation().toString()));
    }

    public void seated(String number, Instant confirmUntil) {
        cases.correlate(SELECTED, number, Map.of("selection", "seated", "confirmationDue", confirmUntil.toString()));
    }

    public void reserved(String number) {
        cases.correlate(SELECTED, number, Map.of("selection", "reserved"));
    }

    public void notSelected(String number) {
        cases.correlate(SELECTED, number, Map.of("selection", "notSelected"));
    }

    public void offered(String number, Instant until) {
        cases.correlate(SEAT_OFFERED, number, Map.of("offerDue", until.toString()));
    }

    public void batchStarted(String number) {
        cases.correlate(BATCH_STARTED, number, Map.of());
    }

    /** HR decides about the seat while the case waits on. */
    public void seatQuestioned(String number) {
        cases.correlate(SEAT_QUESTIONED, number, Map.of());
    }

    public void ended(String number, NominationStatus end) {
        cases.correlate(ENDED, number, Map.of("ending", end.name().toLowerCase(Locale.ROOT)));
    }

    /** The superior of each candidate may decide too; whom that added. */
    public List<Addressee> escalate(String number, Purpose purpose) {
        return cases.escalate(number, elementOf(purpose));
    }

    public List<Addressee> escalateTask(String number, String element) {
        return cases.escalate(number, element);
    }

    public void extend(String number, Purpose purpose, Deadline deadline) {
        cases.changeDue(number, elementOf(purpose), deadline.due());
        cases.rescheduleTimer(number, purpose == Purpose.REVIEW ? REVIEW_TIMER : STEP_TIMER, deadline.escalation());
    }

    public void addReviser(String number, Addressee addressee) {
        cases.addCandidate(number, REVISE, addressee);
    }

    public void recomputeCandidates(String number) {
        cases.recomputeCandidates(number);
    }

    private static String elementOf(Purpose purpose) {
        return switch (purpose) {
            case APPROVE -> APPROVE;
            case VERIFY -> VERIFY;
            case PERMIT -> PERMIT;
            case CONFIRM -> CONFIRM_MOVE;
            case REVIEW -> REVIEW;
        };
    }
}
