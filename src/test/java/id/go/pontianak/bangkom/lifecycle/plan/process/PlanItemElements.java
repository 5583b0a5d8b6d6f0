package id.go.pontianak.bangkom.lifecycle.plan.process;

/** The elements of {@code plan-item.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class PlanItemElements {

    public static final String TASK_APPROVE_ITEM_CHANGE = "userTask_approveItemChange";
    public static final String TASK_REVISE_ITEM_CHANGE = "userTask_reviseItemChange";

    public static final String EVENT_ITEM_APPROVAL_OVERDUE = "event_itemApprovalOverdue";

    public static final String END_ITEM_CHANGE_APPLIED = "endEvent_itemChangeApplied";
    public static final String END_ITEM_CHANGE_REFUSED = "endEvent_itemChangeRefused";
    public static final String END_ITEM_CHANGE_WITHDRAWN = "endEvent_itemChangeWithdrawn";
    public static final String END_SUPERIOR_INVOLVED = "endEvent_superiorInvolvedInItemChange";

    public static final String FLOW_ITEM_ROUTE_COMPLETED = "flow_itemRouteCompleted";
    public static final String FLOW_ITEM_CHANGE_FORWARDED = "flow_itemChangeForwarded";
    public static final String FLOW_ITEM_CHANGE_REFUSED = "flow_itemChangeRefused";

    private PlanItemElements() {}
}
