package id.go.pontianak.bangkom.lifecycle.evaluation.process;

/** The elements of {@code method-redesign.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class RedesignElements {

    public static final String TASK_REDESIGN_METHOD = "userTask_redesignMethod";

    public static final String EVENT_REDESIGN_OVERDUE = "event_redesignOverdue";
    public static final String EVENT_VERSION_PUBLISHED = "event_versionPublished";

    public static final String END_METHOD_REDESIGNED = "endEvent_methodRedesigned";
    public static final String END_REDESIGN_DROPPED = "endEvent_redesignDropped";

    private RedesignElements() {}
}
