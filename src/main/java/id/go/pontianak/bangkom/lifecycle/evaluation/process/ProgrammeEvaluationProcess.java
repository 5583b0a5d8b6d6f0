package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code programme-evaluation.bpmn} as the module speaks to it. */
@Component
public class ProgrammeEvaluationProcess {

    static final String KEY = "programme-evaluation";

    static final String REVIEW = "userTask_reviewVerdict";
    static final String ENDORSE = "userTask_endorseVerdict";
    static final String DECIDE = "userTask_decideVerdict";

    static final String INVOLVE_IN_REVIEW = "serviceTask_involveHeadInReview";
    static final String INVOLVE_IN_ENDORSEMENT = "serviceTask_involveHeadInEndorsement";

    static final String OPENED = "evaluation.trainingEnded";
    static final String BEHAVIOUR_MEASURED = "evaluation.behaviourMeasured";
    static final String ALL_IN = "evaluation.allReactionsIn";
    static final String SETTLED = "evaluation.batchSettled";
    static final String CANCELLED = "evaluation.batchCancelled";

    /** Name of the date at which the questionnaire closes. */
    static final String REACTION = "reaction";

    static final ProcessVariable<String> DIVISION = ProcessVariable.text("divisionHead");
    static final ProcessVariable<String> AGENCY = ProcessVariable.text("agencyHead");
    static final ProcessVariable<Boolean> MEASURED = ProcessVariable.fact("learningMeasured");
    static final ProcessVariable<Boolean> CONTINUES = ProcessVariable.fact("programmeContinues");
    static final ProcessVariable<String> ENDORSEMENT = ProcessVariable.text("verdictEndorsement");
    static final ProcessVariable<String> DECISION = ProcessVariable.text("verdictDecision");

    private final Cases cases;

    ProgrammeEvaluationProcess(Cases cases) {
        this.cases = cases;
    }

    /** Both heads as addressees. */
    public void opened(CaseNumber number, String division, String agency) {
        cases.start(OPENED, number, Map.ofEntries(DIVISION.of(division), AGENCY.of(agency)));
    }

    /** The final one, which begins where facts are measured; both heads as addressees. */
    public void behaviourMeasured(CaseNumber number, String division, String agency) {
        cases.start(BEHAVIOUR_MEASURED, number, Map.ofEntries(DIVISION.of(division), AGENCY.of(agency)));
    }

    /** The window may have closed meanwhile. */
    public void allReactionsIn(CaseNumber number) {
        cases.tryCorrelate(ALL_IN, number, Map.of());
    }

    public void batchSettled(CaseNumber number) {
        cases.correlate(SETTLED, number, Map.of());
    }

    public void cancelled(CaseNumber number) {
        cases.correlate(CANCELLED, number, Map.of());
    }

    /** Nobody moves the case until the transaction ends. */
    public void hold(CaseNumber number) {
        cases.hold(number);
    }

    public void recomputeCandidates(CaseNumber number) {
        cases.recomputeCandidates(number);
    }

    void escalate(CaseNumber number, String element) {
        cases.escalate(number, element);
    }
}
