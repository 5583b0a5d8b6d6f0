package id.go.pontianak.bangkom.foundation.workflow;

/** The elements of {@code tiny.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class TinyElements {

    public static final String START_THING_STARTED = "startEvent_thingStarted";

    public static final String TASK_CONFIRM_THING = "userTask_confirmThing";
    public static final String TASK_DECIDE_THING = "userTask_decideThing";

    public static final String EVENT_THING_DATE_REACHED = "event_thingDateReached";
    public static final String EVENT_THING_OVERDUE = "event_thingOverdue";

    public static final String GATEWAY_THING_APPROVED = "gateway_thingApproved";

    public static final String END_THING_DONE = "endEvent_thingDone";
    public static final String END_THING_ESCALATED = "endEvent_thingEscalated";
    public static final String END_THING_WITHDRAWN = "endEvent_thingWithdrawn";

    private TinyElements() {}
}
