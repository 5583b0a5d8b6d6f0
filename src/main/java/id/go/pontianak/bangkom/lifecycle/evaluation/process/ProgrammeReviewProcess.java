package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code programme-review.bpmn} as the module speaks to it; its tasks are those of {@code programme-evaluation.bpmn} and have their names. */
@Component
public class ProgrammeReviewProcess {

    static final String KEY = "programme-review";

    static final String OPENED = "evaluation.yearOver";
    static final String GIVEN_UP = "evaluation.programmeGivenUp";

    static final ProcessVariable<String> DIVISION = ProgrammeEvaluationProcess.DIVISION;
    static final ProcessVariable<String> AGENCY = ProgrammeEvaluationProcess.AGENCY;

    private final Cases cases;

    ProgrammeReviewProcess(Cases cases) {
        this.cases = cases;
    }

    /** Both heads as addressees. */
    public void opened(CaseNumber number, String division, String agency) {
        cases.start(OPENED, number, Map.ofEntries(DIVISION.of(division), AGENCY.of(agency)));
    }

    public void givenUp(CaseNumber number) {
        cases.correlate(GIVEN_UP, number, Map.of());
    }
}
