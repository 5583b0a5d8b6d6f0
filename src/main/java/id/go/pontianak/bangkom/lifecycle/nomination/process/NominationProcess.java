package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.Purpose;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    public static final String FOLLOW_UP = "userTask_followUpConfirmation";
    static final String ACCEPT_OFFER = "userTask_acceptOffer";
    public static final String DECIDE_QUESTION = "userTask_decideSeatQuestion";

    private static final String STEP_TIMER = "event_stepOverdue";
    private static final String CONFIRMATION_TIMER = "event_confirmationDuePassed";
    private static final String OFFER_TIMER = "event_offerWindowPassed";
    private static final String REVIEW_TIMER = "event_reviewOverdue";

    static final ProcessVariable<String> NOMINEE = ProcessVariable.text("nominee");
    static final ProcessVariable<String> PROPOSER = ProcessVariable.text("proposer");
    static final ProcessVariable<String> UNIT_HR = ProcessVariable.text("unitHr");
    static final ProcessVariable<Boolean> ROUTE_COMPLETED = ProcessVariable.fact("routeCompleted");
    static final ProcessVariable<String> STEP_PURPOSE = ProcessVariable.text("stepPurpose");
    static final ProcessVariable<String> STEP_CANDIDATES = ProcessVariable.text("stepCandidates");
    static final ProcessVariable<String> STEP_DUE = ProcessVariable.text("stepDue");
    static final ProcessVariable<String> STEP_ESCALATION = ProcessVariable.text("stepEscalation");
    static final ProcessVariable<String> STEP_OUTCOME = ProcessVariable.text("stepOutcome");

    static final ProcessVariable<String> REVIEW_CANDIDATES = ProcessVariable.text("reviewCandidates");
    static final ProcessVariable<String> REVIEW_TASK_DUE = ProcessVariable.text("reviewTaskDue");
    static final ProcessVariable<String> REVIEW_ESCALATION = ProcessVariable.text("reviewEscalation");
    public static final ProcessVariable<String> OFFER_ANSWER = ProcessVariable.text("offerAnswer");

    private final Cases cases;

    NominationProcess(Cases cases) {
        this.cases = cases;
    }

    public void submitted(CaseNumber number) {
        cases.start(SUBMITTED, number, Map.of());
    }

    /** What waited is left; the next step is determined anew. */
    public void routeChanged(CaseNumber number) {
        cases.correlate(ROUTE_CHANGED, number, Map.of());
    }

    /** Cases of release 1.0 read the dates of a step, and put the review to the HR analysts. */
    public void reviewRequested(CaseNumber number, Addressee reviewer, Deadline deadline) {
        String due = deadline.due().toString();
        String escalation = deadline.escalation().toString();
        cases.correlate(
                REVIEW_REQUESTED,
                number,
                Map.ofEntries(
                        REVIEW_CANDIDATES.of(reviewer.toString()),
                        REVIEW_TASK_DUE.of(due),
                        REVIEW_ESCALATION.of(escalation),
                        STEP_DUE.of(due),
                        STEP_ESCALATION.of(escalation)));
    }

    /** Cases of release 1.0 read the date as a variable; since then the model asks for it. */
    public void seated(CaseNumber number, Instant confirmUntil) {
        cases.correlate(SELECTED, number, Map.of("selection", "seated", "confirmationDue", confirmUntil.toString()));
    }

    public void reserved(CaseNumber number) {
        cases.correlate(SELECTED, number, Map.of("selection", "reserved"));
    }

    /** In cases of release 1.0 the end left a question about the seat open: that ends too. */
    public void notSelected(CaseNumber number) {
        cases.correlate(SELECTED, number, Map.of("selection", "notSelected"));
        cases.tryCorrelate(ENDED, number, Map.of("ending", "cancelled"));
    }

    public void offered(CaseNumber number, Instant until) {
        cases.correlate(SEAT_OFFERED, number, Map.of("offerDue", until.toString()));
    }

    public void batchStarted(CaseNumber number) {
        cases.correlate(BATCH_STARTED, number, Map.of());
    }

    /** The nominee's task and what ends his window follow a date that moved. */
    public void moveWindow(CaseNumber number, NominationStatus status, Instant until) {
        window(number, status, until, until);
    }

    /** The window stands still until the start, and nothing ends it before. */
    public void holdWindow(CaseNumber number, NominationStatus status, Instant start) {
        window(number, status, start, start.plus(Duration.ofDays(1)));
    }

    private void window(CaseNumber number, NominationStatus status, Instant due, Instant ends) {
        boolean offered = status == NominationStatus.OFFERED;
        cases.changeDue(number, offered ? ACCEPT_OFFER : CONFIRM_SEAT, due);
        cases.rescheduleTimer(number, offered ? OFFER_TIMER : CONFIRMATION_TIMER, ends);
    }

    /** HR decides about the seat while the case waits on. */
    public void seatQuestioned(CaseNumber number) {
        cases.correlate(SEAT_QUESTIONED, number, Map.of());
    }

    public void ended(CaseNumber number, NominationStatus end) {
        cases.correlate(ENDED, number, Map.of("ending", end.name().toLowerCase(Locale.ROOT)));
    }

    /** The superior of each candidate may decide too; whom that added. */
    public List<Addressee> escalate(CaseNumber number, Purpose purpose) {
        return cases.escalate(number, elementOf(purpose));
    }

    public List<Addressee> escalateTask(CaseNumber number, String element) {
        return cases.escalate(number, element);
    }

    public void extend(CaseNumber number, Purpose purpose, Deadline deadline) {
        cases.changeDue(number, elementOf(purpose), deadline.due());
        cases.rescheduleTimer(number, purpose == Purpose.REVIEW ? REVIEW_TIMER : STEP_TIMER, deadline.escalation());
    }

    /** Whoever was asked may not decide: the task is put to others as it is. */
    public void passOn(CaseNumber number, String element, Addressee superior) {
        cases.replaceCandidates(number, element, List.of(superior));
    }

    public void passReviewOn(CaseNumber number, Addressee superior, Deadline deadline) {
        passOn(number, REVIEW, superior);
        extend(number, Purpose.REVIEW, deadline);
    }

    public void addReviser(CaseNumber number, Addressee addressee) {
        cases.addCandidate(number, REVISE, addressee);
    }

    public void recomputeCandidates(CaseNumber number) {
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
