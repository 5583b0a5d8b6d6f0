package id.go.pontianak.bangkom.lending;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code vehicle-loan.bpmn} as the module speaks to it. */
@Component
class LoanProcess {

    static final String KEY = "vehicle-loan";
    static final String APPROVE = "userTask_approveLoan";
    static final String HAND_OVER = "userTask_handOver";
    static final ProcessVariable<String> APPROVER = ProcessVariable.text("approver");
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("loanOutcome");

    private final Cases cases;

    LoanProcess(Cases cases) {
        this.cases = cases;
    }

    void requested(String number) {
        cases.start("loan.requested", number, Map.of());
    }

    static String office(String code) {
        return Addressee.office(code).toString();
    }
}
