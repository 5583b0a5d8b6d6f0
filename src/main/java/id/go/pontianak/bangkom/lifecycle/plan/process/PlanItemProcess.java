package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code plan-item.bpmn} as the module speaks to it. */
@Component
public class PlanItemProcess {

    public static final String KEY = "plan-item";

    public static final String REVISE = "userTask_reviseItemChange";
    static final String APPROVE = "userTask_approveItemChange";

    static final String OPENED = "plan.itemChangeOpened";
    static final String WITHDRAWN = "plan.itemChangeWithdrawn";

    /** Addressees, separated by commas; empty once all have approved. */
    static final ProcessVariable<String> OFFICIALS = ProcessVariable.text("itemOfficials");

    static final ProcessVariable<Boolean> COMPLETED = ProcessVariable.fact("itemRouteCompleted");

    /** {@code forwarded}, {@code returned} or {@code rejected}. */
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("itemChangeOutcome");

    private final Cases cases;

    PlanItemProcess(Cases cases) {
        this.cases = cases;
    }

    public void opened(CaseNumber number) {
        cases.start(OPENED, number, Map.of());
    }

    public void withdrawn(CaseNumber number) {
        cases.correlate(WITHDRAWN, number, Map.of());
    }

    List<Addressee> escalate(CaseNumber number) {
        return cases.escalate(number, APPROVE);
    }
}
