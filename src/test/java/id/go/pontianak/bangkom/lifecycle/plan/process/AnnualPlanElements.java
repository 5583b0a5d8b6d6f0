package id.go.pontianak.bangkom.lifecycle.plan.process;

/** The elements of {@code annual-plan.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class AnnualPlanElements {

    public static final String TASK_DRAFT_PLAN = "userTask_draftPlan";
    public static final String TASK_APPROVE_PLAN = "userTask_approvePlan";
    public static final String TASK_SET_PLAN = "userTask_setPlan";

    public static final String EVENT_APPROVAL_OVERDUE = "event_approvalOverdue";
    public static final String EVENT_ALL_ITEMS_RELEASED = "event_allItemsReleased";

    public static final String END_PLAN_SET = "endEvent_planSet";
    public static final String END_PLAN_DROPPED = "endEvent_planDropped";
    public static final String END_SUPERIOR_INVOLVED = "endEvent_superiorInvolvedInPlan";

    public static final String FLOW_PLAN_SET = "flow_planSet";
    public static final String FLOW_PLAN_FORWARDED = "flow_planForwarded";
    public static final String FLOW_PLAN_DECREED = "flow_planDecreed";

    private AnnualPlanElements() {}
}
