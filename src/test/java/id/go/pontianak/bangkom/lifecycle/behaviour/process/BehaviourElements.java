package id.go.pontianak.bangkom.lifecycle.behaviour.process;

/** The elements of {@code behaviour-evaluation.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class BehaviourElements {

    public static final String TASK_RATE_BEHAVIOUR = "userTask_rateBehaviour";

    public static final String EVENT_NOBODY_LEFT_TO_RATE = "event_nobodyLeftToRate";
    public static final String EVENT_RATING_WINDOW_ENDED = "event_ratingWindowEnded";
    public static final String EVENT_ALL_ANSWERS_IN = "event_allAnswersIn";
    public static final String EVENT_ANSWER_WINDOW_ENDED = "event_answerWindowEnded";

    public static final String GATEWAY_ANSWERS_AWAITED = "gateway_answersAwaited";

    public static final String END_MEASUREMENT_CLOSED = "endEvent_measurementClosed";
    public static final String END_CLOSED_SILENT = "endEvent_closedSilent";

    private BehaviourElements() {}
}
