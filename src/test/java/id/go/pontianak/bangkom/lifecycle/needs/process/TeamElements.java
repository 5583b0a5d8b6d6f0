package id.go.pontianak.bangkom.lifecycle.needs.process;

/** The elements of {@code team-needs.bpmn} that tests speak of. */
public final class TeamElements {

    public static final String TASK_CONFIRM_RATINGS = "userTask_confirmRatings";
    public static final String EVENT_CONFIRMATION_OVERDUE = "event_confirmationOverdue";
    public static final String END_TEAM_CLOSED = "endEvent_teamClosed";

    private TeamElements() {}
}
