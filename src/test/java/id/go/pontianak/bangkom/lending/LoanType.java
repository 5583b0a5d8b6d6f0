package id.go.pontianak.bangkom.lending;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A loan as a case and a card of its own, with both of its tasks. */
@Component
class LoanType implements CaseType, CaseTypePart {

    static final String KEY = "vehicle-loan";
    static final ProcessVariable<String> APPROVER = ProcessVariable.text("approver");

    private static final String APPROVE = "userTask_approveLoan";
    private static final String HAND_OVER = "userTask_handOver";
    private static final ProcessVariable<String> OUTCOME = ProcessVariable.text("loanOutcome");
    private static final CaseStage LENDING = new CaseStage(85, "lending", "lending.stage.lending");

    private final Loans loans;

    LoanType(Loans loans) {
        this.loans = loans;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String caseType() {
        return KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(APPROVE, HAND_OVER);
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(LENDING);
    }

    @Override
    public CaseDescription describe(CaseNumber caseNumber) {
        Loans.Loan loan = loans.loan(caseNumber.value());
        return CaseDescription.of(
                        "Peminjaman " + caseNumber, LENDING, "lending.status." + loan.status(), "/loans/" + caseNumber)
                .about(loan.person(), loan.unit())
                .on(caseNumber.value());
    }

    @Override
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return loans.visibleTo(person, loans.loan(caseNumber.value()));
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        Loans.Loan loan = loans.loan(task.caseNumber().value());
        TaskDescription description = TaskDescription.of(task, new ConflictScope(loan.person(), Set.of()), 1, 50)
                .about(loan.person(), loan.unit());
        return description.decidedBy(task.element().equals(APPROVE) ? "approveLoanForm" : "handOverForm");
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        if (decision.task().element().equals(HAND_OVER)) {
            loans.decided(decision, "LENT", "handedOver");
            return Map.of();
        }
        boolean approved = decision.outcome().equals("approved");
        loans.decided(decision, approved ? "APPROVED" : "REJECTED", decision.outcome());
        return Map.ofEntries(OUTCOME.of(decision.outcome()));
    }
}
