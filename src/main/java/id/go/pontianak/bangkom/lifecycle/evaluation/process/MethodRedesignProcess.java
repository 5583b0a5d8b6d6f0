package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code method-redesign.bpmn} as the module speaks to it. */
@Component
public class MethodRedesignProcess {

    static final String KEY = "method-redesign";

    static final String REDESIGN = "userTask_redesignMethod";

    static final String OPENED = "evaluation.methodInadequate";
    static final String PUBLISHED = "evaluation.versionPublished";
    static final String DROPPED = "evaluation.redesignDropped";

    static final ProcessVariable<String> OWNER = ProcessVariable.text("programmeOwner");
    static final ProcessVariable<Boolean> VERSION_PUBLISHED = ProcessVariable.fact("versionPublished");

    private final Cases cases;

    MethodRedesignProcess(Cases cases) {
        this.cases = cases;
    }

    public void opened(CaseNumber number, String owner) {
        cases.start(OPENED, number, Map.ofEntries(OWNER.of(owner)));
    }

    public void versionPublished(CaseNumber number) {
        cases.correlate(PUBLISHED, number, Map.of());
    }

    public void dropped(CaseNumber number) {
        cases.correlate(DROPPED, number, Map.of());
    }

    /** Nobody moves the case until the transaction ends. */
    public void hold(CaseNumber number) {
        cases.hold(number);
    }

    public void recomputeCandidates(CaseNumber number) {
        cases.recomputeCandidates(number);
    }

    void escalate(CaseNumber number) {
        cases.escalate(number, REDESIGN);
    }
}
