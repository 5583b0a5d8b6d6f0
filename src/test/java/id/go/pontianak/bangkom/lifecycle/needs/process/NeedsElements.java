package id.go.pontianak.bangkom.lifecycle.needs.process;

/** The elements of {@code unit-needs.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class NeedsElements {

    public static final String TASK_RECAP_NEEDS = "userTask_recapNeeds";
    public static final String TASK_SIGN_RECAP = "userTask_signRecap";
    public static final String TASK_VERIFY_NEEDS = "userTask_verifyNeeds";
    public static final String TASK_CLOSE_SILENT_UNIT = "userTask_closeSilentUnit";

    public static final String EVENT_RATINGS_IN = "event_ratingsIn";
    public static final String EVENT_RATING_DEADLINE_REACHED = "event_ratingDeadlineReached";
    public static final String EVENT_CUT_OFF_REACHED = "event_cutOffReached";
    public static final String EVENT_NEEDS_LOCKED = "event_needsLocked";

    public static final String END_UNIT_LOCKED = "endEvent_unitLocked";
    public static final String END_UNIT_CANCELLED = "endEvent_unitCancelled";

    public static final String FLOW_RECAP_SIGNED = "flow_recapSigned";
    public static final String FLOW_NEEDS_ACCEPTED = "flow_needsAccepted";
    public static final String FLOW_SILENT_UNIT_CLOSED = "flow_silentUnitClosed";

    private NeedsElements() {}
}
