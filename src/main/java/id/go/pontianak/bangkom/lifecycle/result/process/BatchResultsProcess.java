package id.go.pontianak.bangkom.lifecycle.result.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code batch-results.bpmn} as the module speaks to it. */
@Component
public class BatchResultsProcess {

    public static final String KEY = "batch-results";

    public static final String RECORD = "userTask_recordResults";
    static final String VERIFY = "userTask_verifyResults";
    static final String CONFIRM = "userTask_confirmResults";

    static final String INVOLVE_IN_RECORDING = "serviceTask_involveHeadInRecording";
    static final String INVOLVE_IN_VERIFICATION = "serviceTask_involveHeadInVerification";

    static final String OPENED = "result.trainingEnded";
    static final String POSTED = "result.allPosted";
    static final String CANCELLED = "result.batchCancelled";

    /** Addressees, separated by commas. */
    static final ProcessVariable<String> RECORDERS = ProcessVariable.text("recorders");

    static final ProcessVariable<String> AUTHORITY = ProcessVariable.text("confirmingAuthority");
    static final ProcessVariable<String> VERIFICATION = ProcessVariable.text("resultVerification");
    static final ProcessVariable<String> CONFIRMATION = ProcessVariable.text("resultConfirmation");

    private final Cases cases;

    BatchResultsProcess(Cases cases) {
        this.cases = cases;
    }

    public void opened(CaseNumber number, String recorders, String authority) {
        cases.start(OPENED, number, Map.ofEntries(RECORDERS.of(recorders), AUTHORITY.of(authority)));
    }

    public void posted(CaseNumber number) {
        cases.correlate(POSTED, number, Map.of());
    }

    public void cancelled(CaseNumber number) {
        cases.correlate(CANCELLED, number, Map.of());
    }

    public void recomputeCandidates(CaseNumber number) {
        cases.recomputeCandidates(number);
    }

    void escalate(CaseNumber number, String element) {
        cases.escalate(number, element);
    }
}
