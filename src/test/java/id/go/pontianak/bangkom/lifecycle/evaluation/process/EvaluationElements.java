package id.go.pontianak.bangkom.lifecycle.evaluation.process;

/** The elements of {@code programme-evaluation.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class EvaluationElements {

    public static final String TASK_REVIEW_VERDICT = "userTask_reviewVerdict";
    public static final String TASK_ENDORSE_VERDICT = "userTask_endorseVerdict";
    public static final String TASK_DECIDE_VERDICT = "userTask_decideVerdict";

    public static final String OPEN_REACTION = "serviceTask_openReaction";

    public static final String GATEWAY_REACTION_AWAITED = "gateway_reactionAwaited";

    public static final String EVENT_REACTION_WINDOW_ENDED = "event_reactionWindowEnded";
    public static final String EVENT_BATCH_SETTLED = "event_batchSettled";
    public static final String EVENT_REVIEW_OVERDUE = "event_reviewOverdue";
    public static final String EVENT_ENDORSEMENT_OVERDUE = "event_endorsementOverdue";
    public static final String EVENT_DECISION_OVERDUE = "event_decisionOverdue";

    public static final String END_VERDICT_RECORDED = "endEvent_verdictRecorded";
    public static final String END_FIGURES_RECORDED = "endEvent_figuresRecorded";
    public static final String END_EVALUATION_DROPPED = "endEvent_evaluationDropped";

    public static final String FLOW_PROGRAMME_CONTINUES = "flow_programmeContinues";
    public static final String FLOW_VERDICT_ENDORSED = "flow_verdictEndorsed";
    public static final String FLOW_VERDICT_DECIDED = "flow_verdictDecided";

    private EvaluationElements() {}
}
