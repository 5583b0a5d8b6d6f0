package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code annual-plan.bpmn} as the module speaks to it. */
@Component
public class AnnualPlanProcess {

    public static final String KEY = "annual-plan";

    public static final String DRAFT = "userTask_draftPlan";
    static final String APPROVE = "userTask_approvePlan";
    static final String SET = "userTask_setPlan";

    static final String OPENED = "plan.opened";
    static final String CEILING_CHANGED = "plan.ceilingChanged";
    static final String RELEASED = "plan.allItemsReleased";
    static final String DROPPED = "plan.dropped";

    /** Addressees, separated by commas. */
    static final ProcessVariable<String> OFFICIALS = ProcessVariable.text("planOfficials");

    static final ProcessVariable<Boolean> MAYOR_SETS = ProcessVariable.fact("mayorSets");
    static final ProcessVariable<Boolean> FORWARDED = ProcessVariable.fact("planForwarded");
    static final ProcessVariable<String> SETTING = ProcessVariable.text("settingOutcome");
    static final ProcessVariable<Boolean> PLAN_SET = ProcessVariable.fact("planSet");

    private final Cases cases;

    AnnualPlanProcess(Cases cases) {
        this.cases = cases;
    }

    public void opened(CaseNumber number) {
        cases.start(OPENED, number, Map.of());
    }

    public void ceilingChanged(CaseNumber number) {
        cases.correlate(CEILING_CHANGED, number, Map.of());
    }

    public void released(CaseNumber number) {
        cases.tryCorrelate(RELEASED, number, Map.of());
    }

    public void dropped(CaseNumber number) {
        cases.correlate(DROPPED, number, Map.of());
    }

    List<Addressee> escalate(CaseNumber number) {
        return cases.escalate(number, APPROVE);
    }
}
