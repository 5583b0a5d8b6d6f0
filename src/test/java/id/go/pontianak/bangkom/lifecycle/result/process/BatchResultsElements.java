package id.go.pontianak.bangkom.lifecycle.result.process;

/** The elements of {@code batch-results.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class BatchResultsElements {

    public static final String TASK_RECORD_RESULTS = "userTask_recordResults";
    public static final String TASK_VERIFY_RESULTS = "userTask_verifyResults";
    public static final String TASK_CONFIRM_RESULTS = "userTask_confirmResults";

    public static final String EVENT_RECORDING_OVERDUE = "event_recordingOverdue";
    public static final String EVENT_VERIFICATION_OVERDUE = "event_verificationOverdue";
    public static final String EVENT_CONFIRMATION_OVERDUE = "event_confirmationOverdue";
    public static final String EVENT_ALL_RESULTS_POSTED = "event_allResultsPosted";

    public static final String END_RESULTS_SETTLED = "endEvent_resultsSettled";
    public static final String END_RESULTS_DROPPED = "endEvent_resultsDropped";

    public static final String FLOW_RESULTS_VERIFIED = "flow_resultsVerified";
    public static final String FLOW_RESULTS_CONFIRMED = "flow_resultsConfirmed";

    private BatchResultsElements() {}
}
