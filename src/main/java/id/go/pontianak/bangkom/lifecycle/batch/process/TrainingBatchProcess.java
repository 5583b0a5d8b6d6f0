package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code training-batch.bpmn} as Java knows it. */
@Component
public class TrainingBatchProcess {

    public static final String KEY = "training-batch";

    public static final String MESSAGE_PLANNED = "batch.planned";
    public static final String MESSAGE_CALL_REOPENED = "batch.callReopened";
    public static final String MESSAGE_SCHEDULE_CHANGED = "batch.scheduleChanged";
    public static final String MESSAGE_CANCELLED = "batch.cancelled";

    public static final String MESSAGE_DATES_MOVED = "batch.datesMoved";
    public static final String MESSAGE_RESULTS_SETTLED = "batch.resultsSettled";

    public static final String TASK_ORDER_LIST = "userTask_orderList";
    public static final String TASK_ENDORSE_LIST = "userTask_endorseList";
    public static final String TASK_DECREE_LIST = "userTask_decreeList";

    public static final String TASK_DECIDE_SCHEDULE = "userTask_decideSchedule";

    public static final String TASK_DECIDE_HOLDING = "userTask_decideHolding";

    /** Read by models released before each decision had a variable of its own. */
    public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    public static final ProcessVariable<String> ENDORSEMENT = ProcessVariable.text("endorsement");
    public static final ProcessVariable<String> DECREE_OUTCOME = ProcessVariable.text("decreeOutcome");
    public static final ProcessVariable<String> SCHEDULE_DECISION = ProcessVariable.text("scheduleDecision");
    public static final ProcessVariable<Boolean> CANDIDATES_READY = ProcessVariable.fact("candidatesReady");
    public static final ProcessVariable<Boolean> SELF_PACED = ProcessVariable.fact("selfPaced");
    public static final ProcessVariable<String> ENDORSER = ProcessVariable.text("endorser");
    public static final ProcessVariable<String> DECREEING_AUTHORITY = ProcessVariable.text("decreeingAuthority");
    public static final ProcessVariable<Boolean> ENOUGH_PARTICIPANTS = ProcessVariable.fact("enoughParticipants");
    public static final ProcessVariable<String> HOLDING_AUTHORITY = ProcessVariable.text("holdingAuthority");
    public static final ProcessVariable<String> HOLDING_DECISION = ProcessVariable.text("holdingDecision");
    public static final ProcessVariable<Boolean> TRAINING_DAYS_MOVED = ProcessVariable.fact("trainingDaysMoved");
    public static final ProcessVariable<String> ESCALATED_TASK = ProcessVariable.text("escalatedTask");

    /** Which event of the model waits for which date. */
    public static final Map<String, String> TIMERS = Map.of(
            "event_openingDateReached", BatchDates.OPENING,
            "event_nominationDeadlineReached", BatchDates.CLOSING,
            "event_selectionDateReached", BatchDates.SELECTION,
            "event_settingDeadlinePassed", BatchDates.SETTING,
            "event_callUpDateReached", BatchDates.CALL_UP,
            "event_firstDayReached", BatchDates.START,
            "event_endDateReached", BatchDates.END);

    private final Cases cases;
    private final BatchDates dates;

    TrainingBatchProcess(Cases cases, BatchDates dates) {
        this.cases = cases;
        this.dates = dates;
    }

    public void planned(CaseNumber number) {
        cases.start(MESSAGE_PLANNED, number, Map.of());
    }

    public void callReopened(CaseNumber number) {
        cases.correlate(MESSAGE_CALL_REOPENED, number, Map.of());
    }

    public void scheduleChanged(CaseNumber number, boolean trainingDaysMoved) {
        cases.correlate(MESSAGE_SCHEDULE_CHANGED, number, Map.ofEntries(TRAINING_DAYS_MOVED.of(trainingDaysMoved)));
    }

    /** The training has other days than those for which participants were counted. */
    public void datesMoved(CaseNumber number) {
        cases.tryCorrelate(MESSAGE_DATES_MOVED, number, Map.of());
    }

    public void cancelled(CaseNumber number) {
        cases.correlate(MESSAGE_CANCELLED, number, Map.of());
    }

    public void resultsSettled(CaseNumber number) {
        cases.correlate(MESSAGE_RESULTS_SETTLED, number, Map.of());
    }

    public void escalate(CaseNumber number, String task) {
        cases.escalate(number, task);
    }

    /** Somebody is excluded from now on: whoever stands in for him is asked. */
    public void recomputeCandidates(CaseNumber number) {
        cases.recomputeCandidates(number);
    }

    /** The dates of the batch have moved: whatever timer waits for one of them waits for the new one. */
    public void resetTimers(TrainingBatch batch) {
        Stream.of(TIMERS, FormerBatchProcess.TIMERS)
                .flatMap(timers -> timers.entrySet().stream())
                .forEach(timer ->
                        cases.rescheduleTimer(batch.caseNumber(), timer.getKey(), dates.of(timer.getValue(), batch)));
    }
}
