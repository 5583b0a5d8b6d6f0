package id.go.pontianak.bangkom.lending;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tentukan pejabat: by the table {@code loan-approver}. */
@Component
class DetermineApproverDelegate implements JavaDelegate {

    private final Loans loans;
    private final DecisionService decisions;

    DetermineApproverDelegate(Loans loans, @Lazy DecisionService decisions) {
        this.loans = loans;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int days = loans.loan(execution.getProcessBusinessKey()).days();
        String office = decisions
                .evaluateDecisionTableByKey("loanApprover", Map.of("days", days))
                .getSingleEntry();
        LoanType.APPROVER.set(execution, Addressee.office(office).toString());
    }
}
