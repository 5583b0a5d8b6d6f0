package id.go.pontianak.bangkom.lifecycle.behaviour.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code behaviour-evaluation.bpmn} as the module speaks to it. */
@Component
public class BehaviourEvaluationProcess {

    static final String KEY = "behaviour-evaluation";

    static final String RATE = "userTask_rateBehaviour";

    static final String OPENED = "behaviour.measurementDue";
    static final String NOBODY_LEFT = "behaviour.nobodyLeftToRate";
    static final String ALL_IN = "behaviour.allAnswersIn";

    /** Name of the date at which the window closes. */
    static final String WINDOW = "window";

    static final ProcessVariable<String> OFFICE = ProcessVariable.text("ratingOffice");
    static final ProcessVariable<Boolean> COMPLETE = ProcessVariable.fact("answersComplete");

    private final Cases cases;

    BehaviourEvaluationProcess(Cases cases) {
        this.cases = cases;
    }

    /** The office that rates as addressee. */
    public void opened(CaseNumber number, String office) {
        cases.start(OPENED, number, Map.ofEntries(OFFICE.of(office)));
    }

    public void nobodyLeft(CaseNumber number) {
        cases.correlate(NOBODY_LEFT, number, Map.of());
    }

    /** The superior may still be waited for, or the window may have closed. */
    public void allAnswersIn(CaseNumber number) {
        cases.tryCorrelate(ALL_IN, number, Map.of());
    }

    /** Nobody moves the case until the transaction ends. */
    public void hold(CaseNumber number) {
        cases.hold(number);
    }
}
