package id.go.pontianak.bangkom.lifecycle.nomination.process;

/** The elements of {@code nomination.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class NominationElements {

    public static final String TASK_ACCEPT_OFFER = NominationProcess.ACCEPT_OFFER;
    public static final String TASK_APPROVE_NOMINATION = NominationProcess.APPROVE;
    public static final String TASK_PERMIT_NOMINATION = NominationProcess.PERMIT;
    public static final String TASK_REVISE_NOMINATION = NominationProcess.REVISE;
    public static final String TASK_VERIFY_NOMINATION = NominationProcess.VERIFY;

    public static final String RECEIVE_AWAIT_SELECTION = "receiveTask_awaitSelection";

    public static final String EVENT_CONFIRMATION_DUE_PASSED = "event_confirmationDuePassed";
    public static final String EVENT_FOLLOW_UP_OVERDUE = "event_followUpOverdue";
    public static final String EVENT_OFFER_WINDOW_PASSED = "event_offerWindowPassed";
    public static final String EVENT_QUESTION_OVERDUE = "event_questionOverdue";
    public static final String EVENT_READY_ROUTE_CHANGED = "event_readyRouteChanged";
    public static final String EVENT_REJECTION_TAKEN_BACK = "event_rejectionTakenBack";
    public static final String EVENT_REVIEW_OVERDUE = "event_reviewOverdue";
    public static final String EVENT_REVIEW_WINDOW_PASSED = "event_reviewWindowPassed";
    public static final String EVENT_REVISION_ROUTE_CHANGED = "event_revisionRouteChanged";
    public static final String EVENT_STEP_OVERDUE = "event_stepOverdue";
    public static final String EVENT_STEP_ROUTE_CHANGED = "event_stepRouteChanged";

    public static final String FLOW_NOT_SELECTED = "flow_notSelected";
    public static final String FLOW_OFFER_ACCEPTED = "flow_offerAccepted";
    public static final String FLOW_REJECTION_UPHELD = "flow_rejectionUpheld";
    public static final String FLOW_ROUTE_COMPLETED = "flow_routeCompleted";
    public static final String FLOW_SELECTED_SEAT = "flow_selectedSeat";
    public static final String FLOW_STEP_APPROVED = "flow_stepApproved";
    public static final String FLOW_STEP_REJECTED = "flow_stepRejected";

    public static final String END_INVOLVED_IN_FOLLOW_UP = "endEvent_involvedInFollowUp";
    public static final String END_INVOLVED_IN_QUESTION = "endEvent_involvedInQuestion";
    public static final String END_NOMINATION_CANCELLED = "endEvent_nominationCancelled";
    public static final String END_NOMINATION_DECLINED = "endEvent_nominationDeclined";
    public static final String END_NOMINATION_LAPSED = "endEvent_nominationLapsed";
    public static final String END_NOMINATION_REJECTED = "endEvent_nominationRejected";
    public static final String END_NOMINATION_WITHDRAWN = "endEvent_nominationWithdrawn";
    public static final String END_NOMINEE_NOT_SELECTED = "endEvent_nomineeNotSelected";
    public static final String END_OFFER_DECLINED = "endEvent_offerDeclined";
    public static final String END_OFFER_LAPSED = "endEvent_offerLapsed";
    public static final String END_RESERVE_NOT_SELECTED = "endEvent_reserveNotSelected";
    public static final String END_SEAT_QUESTION_DECIDED = "endEvent_seatQuestionDecided";
    public static final String END_SEAT_RELEASED = "endEvent_seatReleased";
    public static final String END_SEAT_TAKEN_UP = "endEvent_seatTakenUp";
    public static final String END_SEAT_TAKEN_UP_UNCONFIRMED = "endEvent_seatTakenUpUnconfirmed";
    public static final String END_SUPERIOR_INVOLVED = "endEvent_superiorInvolved";

    private NominationElements() {}
}
