package id.go.pontianak.bangkom.lifecycle.evaluation.process;

/** The elements of {@code programme-review.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class ReviewElements {

    public static final String REVIEW_OVERDUE = "event_reviewOverdue";
    public static final String ENDORSEMENT_OVERDUE = "event_endorsementOverdue";
    public static final String DECISION_OVERDUE = "event_decisionOverdue";

    public static final String VERDICT_RECORDED = "endEvent_verdictRecorded";
    public static final String REVIEW_DROPPED = "endEvent_reviewDropped";

    private ReviewElements() {}
}
