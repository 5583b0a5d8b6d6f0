package id.go.pontianak.bangkom.lifecycle.batch.process;

/** The elements of {@code training-batch.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class BatchElements {

    public static final String TASK_DECIDE_HOLDING = TrainingBatchProcess.TASK_DECIDE_HOLDING;
    public static final String TASK_DECIDE_SCHEDULE = TrainingBatchProcess.TASK_DECIDE_SCHEDULE;
    public static final String TASK_DECREE_LIST = TrainingBatchProcess.TASK_DECREE_LIST;
    public static final String TASK_ENDORSE_LIST = TrainingBatchProcess.TASK_ENDORSE_LIST;
    public static final String TASK_ORDER_LIST = TrainingBatchProcess.TASK_ORDER_LIST;

    public static final String SERVICE_TELL_SCHEDULING_CANCELLED = "serviceTask_tellSchedulingCancelled";

    /** Of release 1.0 only. */
    public static final String EVENT_CALL_REMINDER_DUE = "event_callReminderDue";

    public static final String EVENT_CALL_UP_DATE_REACHED = "event_callUpDateReached";
    public static final String EVENT_DECIDE_HOLDING_OVERDUE = "event_decideHoldingOverdue";
    public static final String EVENT_DECIDE_SCHEDULE_OVERDUE = "event_decideScheduleOverdue";
    public static final String EVENT_DECREE_LIST_OVERDUE = "event_decreeListOverdue";
    public static final String EVENT_END_DATE_REACHED = "event_endDateReached";
    public static final String EVENT_ENDORSE_LIST_OVERDUE = "event_endorseListOverdue";
    public static final String EVENT_FIRST_DAY_REACHED = "event_firstDayReached";
    public static final String EVENT_NOMINATION_DEADLINE_REACHED = "event_nominationDeadlineReached";
    public static final String EVENT_OPENING_DATE_REACHED = "event_openingDateReached";
    public static final String EVENT_ORDER_LIST_OVERDUE = "event_orderListOverdue";
    public static final String EVENT_RESULTS_SETTLED = "event_resultsSettled";
    public static final String EVENT_SELECTION_DATE_REACHED = "event_selectionDateReached";
    public static final String EVENT_SETTING_DEADLINE_PASSED = "event_settingDeadlinePassed";

    /** Up to release 1.1. */
    public static final String EVENT_START_DATE_REACHED = "event_startDateReached";

    public static final String FLOW_LIST_DECREED = "flow_listDecreed";
    public static final String FLOW_LIST_ENDORSED = "flow_listEndorsed";

    public static final String END_BATCH_CLOSED = "endEvent_batchClosed";
    public static final String END_BATCH_NOT_HELD = "endEvent_batchNotHeld";
    public static final String END_TRAINING_CALLED_OFF = "endEvent_trainingCalledOff";

    /** Up to release 1.1. */
    public static final String END_TRAINING_STARTED = "endEvent_trainingStarted";

    private BatchElements() {}
}
