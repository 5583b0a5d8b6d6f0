package id.go.pontianak.bangkom.desk;

/** The elements of {@code desk-request.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class RequestElements {

    public static final String TASK_DECIDE_REQUEST = "userTask_decideRequest";
    public static final String TASK_REVISE_REQUEST = "userTask_reviseRequest";
    public static final String TASK_VERIFY_REQUEST = "userTask_verifyRequest";

    public static final String END_REQUEST_VERIFIED = "endEvent_requestVerified";

    private RequestElements() {}
}
