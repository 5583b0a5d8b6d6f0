package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code needs-campaign.bpmn} as the module speaks to it. */
@Component
public class NeedsCampaignProcess {

    public static final String KEY = "needs-campaign";

    static final String COMPILE = "userTask_compileNeeds";
    static final String VALIDATE = "userTask_validateNeeds";
    static final String LOCK = "userTask_lockNeeds";

    static final String OPENED = "needs.yearOpened";
    static final String UNITS_VERIFIED = "needs.unitsVerified";
    static final String UNIT_REOPENED = "needs.unitReopened";
    static final String CANCELLED = "needs.campaignCancelled";

    static final ProcessVariable<String> VALIDATORS = ProcessVariable.text("validators");
    static final ProcessVariable<String> LOCKERS = ProcessVariable.text("lockers");
    static final ProcessVariable<String> VALIDATION = ProcessVariable.text("needsValidation");
    static final ProcessVariable<String> LOCKING = ProcessVariable.text("needsLocking");

    private final Cases cases;
    private final Directory directory;

    NeedsCampaignProcess(Cases cases, Directory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    public void opened(CaseNumber number) {
        cases.start(
                OPENED,
                number,
                Map.ofEntries(
                        VALIDATORS.of("office:" + directory.officeOf(Function.KABID_PENGEMBANGAN)),
                        LOCKERS.of("office:" + directory.officeOf(Function.KEPALA_BKPSDM))));
    }

    /** False where it does not wait for that. */
    public boolean unitsVerified(CaseNumber number) {
        return cases.tryCorrelate(UNITS_VERIFIED, number, Map.of());
    }

    /** Refused while the needs of the city are not being put together. */
    public void unitReopened(CaseNumber number) {
        cases.correlate(UNIT_REOPENED, number, Map.of());
    }

    public void cancelled(CaseNumber number) {
        cases.correlate(CANCELLED, number, Map.of());
    }
}
