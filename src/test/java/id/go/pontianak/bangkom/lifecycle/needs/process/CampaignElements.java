package id.go.pontianak.bangkom.lifecycle.needs.process;

/** The elements of {@code needs-campaign.bpmn} that tests speak of. */
public final class CampaignElements {

    public static final String TASK_COMPILE_NEEDS = "userTask_compileNeeds";
    public static final String EVENT_UNITS_VERIFIED = "event_unitsVerified";
    public static final String END_NEEDS_LOCKED = "endEvent_needsLocked";
    public static final String END_CAMPAIGN_CANCELLED = "endEvent_campaignCancelled";

    public static final String FLOW_NEEDS_VALIDATED = "flow_needsValidated";
    public static final String FLOW_LOCKING_CONFIRMED = "flow_lockingConfirmed";

    private CampaignElements() {}
}
