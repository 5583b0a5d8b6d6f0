package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code team-needs.bpmn} as the module speaks to it. */
@Component
class TeamNeedsProcess {

    public static final String KEY = "team-needs";

    public static final String CONFIRM = "userTask_confirmRatings";

    static final String OPENED = "needs.teamOpened";
    static final String CLOSED = "needs.ratingClosed";

    static final ProcessVariable<String> RATERS = ProcessVariable.text("raters");

    private final Cases cases;

    TeamNeedsProcess(Cases cases) {
        this.cases = cases;
    }

    void opened(CaseNumber number, String raters) {
        cases.start(OPENED, number, Map.ofEntries(RATERS.of(raters)));
    }

    boolean closed(CaseNumber number) {
        return cases.tryCorrelate(CLOSED, number, Map.of());
    }

    void escalate(CaseNumber number) {
        cases.escalate(number, CONFIRM);
    }
}
