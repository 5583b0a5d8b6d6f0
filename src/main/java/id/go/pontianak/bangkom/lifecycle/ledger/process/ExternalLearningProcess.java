package id.go.pontianak.bangkom.lifecycle.ledger.process;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceDecisions.Next;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code external-learning.bpmn} as the module speaks to it. */
@Component
public class ExternalLearningProcess {

    public static final String KEY = "external-learning";

    static final String HANDED_IN = "external.handedIn";
    static final String WITHDRAWN = "external.withdrawn";

    static final String CONFIRM = "userTask_confirmRelevance";
    static final String VERIFY = "userTask_verifyEvidence";
    static final String REVISE = "userTask_reviseEvidence";
    static final String INVOLVE_SUPERIOR = "serviceTask_involveSuperiorInRelevance";

    static final ProcessVariable<Boolean> RELEVANCE_KNOWN = ProcessVariable.fact("relevanceKnown");
    static final ProcessVariable<String> SUPERIOR = ProcessVariable.text("superior");
    static final ProcessVariable<String> EMPLOYEE = ProcessVariable.text("employee");
    static final ProcessVariable<String> UNIT_HR = ProcessVariable.text("unitHr");
    static final ProcessVariable<String> RELEVANCE_OUTCOME = ProcessVariable.text("relevanceOutcome");
    static final ProcessVariable<String> VERIFICATION_OUTCOME = ProcessVariable.text("verificationOutcome");
    static final ProcessVariable<String> VERIFIED_BY = ProcessVariable.text("verifiedBy");

    private final Cases cases;

    ExternalLearningProcess(Cases cases) {
        this.cases = cases;
    }

    static Map<String, Object> facts(Next next) {
        String superior = next.superior();
        Map<String, Object> facts = new HashMap<>(Map.ofEntries(
                RELEVANCE_KNOWN.of(superior == null),
                EMPLOYEE.of(Addressee.person(next.person()).toString()),
                UNIT_HR.of(Role.unitHr(next.unit()).toString())));
        if (superior != null) {
            facts.put(SUPERIOR.name(), Addressee.office(superior).toString());
        }
        return facts;
    }

    static Map<String, Object> verified(String outcome, PersonId by) {
        return Map.ofEntries(VERIFICATION_OUTCOME.of(outcome), VERIFIED_BY.of(by.toString()));
    }

    public void handedIn(CaseNumber number) {
        cases.start(HANDED_IN, number, Map.of());
    }

    public void withdrawn(CaseNumber number) {
        cases.correlate(WITHDRAWN, number, Map.of());
    }

    void escalate(CaseNumber number, String element) {
        cases.escalate(number, element);
    }
}
