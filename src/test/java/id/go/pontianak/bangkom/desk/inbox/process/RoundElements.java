package id.go.pontianak.bangkom.desk.inbox.process;

/** The elements of {@code reminder-round.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class RoundElements {

    public static final String START_MORNING_REACHED = "startEvent_morningReached";
    public static final String START_ROUND_MISSED = "startEvent_roundMissed";

    public static final String SERVICE_CHECK_WORKING_DAY = "serviceTask_checkWorkingDay";
    public static final String SERVICE_LIST_SILENT_PEOPLE = "serviceTask_listSilentPeople";
    public static final String SERVICE_REMIND_SILENT_UNITS = "serviceTask_remindSilentUnits";
    public static final String SERVICE_WRITE_DIGESTS = "serviceTask_writeDigests";

    public static final String GATEWAY_ROUND_JOIN = "gateway_roundJoin";
    public static final String GATEWAY_WORKING_DAY = "gateway_workingDay";

    public static final String END_DAY_OFF = "endEvent_dayOff";
    public static final String END_DIGESTS_WRITTEN = "endEvent_digestsWritten";

    private RoundElements() {}
}
