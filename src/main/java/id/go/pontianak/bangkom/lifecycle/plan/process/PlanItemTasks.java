package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecords;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeApproval;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeHandUp;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCase;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeStore;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The two tasks of a change of an item: approved by an office, corrected by the analysts on its page. */
@Component
class PlanItemTasks implements CaseTypePart {

    private static final int PRIORITY = 70;

    private final ItemChangeStore store;
    private final ItemChangeApproval approval;
    private final ItemChangeHandUp handUp;
    private final DecisionRecords records;

    PlanItemTasks(
            ItemChangeStore store, ItemChangeApproval approval, ItemChangeHandUp handUp, DecisionRecords records) {
        this.store = store;
        this.approval = approval;
        this.handUp = handUp;
        this.records = records;
    }

    @Override
    public String caseType() {
        return PlanItemProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(PlanItemProcess.APPROVE, PlanItemProcess.REVISE);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        ItemChangeCase change = store.load(task.caseNumber().value());
        String page = "/plans/" + change.matter().year() + "/changes/" + change.number();
        TaskDescription description = TaskDescription.of(
                        task, change.conflictScope(), change.trail().revision(), PRIORITY)
                .explainedAt(page);
        return task.element().equals(PlanItemProcess.APPROVE)
                ? description.decidedBy("approveItemChangeForm")
                : description.doneAt(page);
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber().value();
        DecisionRecord made = records.of(decision);
        if (decision.task().element().equals(PlanItemProcess.APPROVE)) {
            return approve(number, decision.as(ApproveItemChangeForm.class), made);
        }
        if (!decision.outcome().equals("revised")) {
            throw RuleViolated.at("outcome", "refusal.workflow.outcome");
        }
        handUp.record(number, made);
        return Map.of();
    }

    private Map<String, Object> approve(String number, ApproveItemChangeForm form, DecisionRecord made) {
        switch (form.outcome()) {
            case "approved" -> approval.approve(number, made);
            case "conflict" -> approval.recuse(number, made);
            case "returned" -> approval.giveBack(number, made);
            case "rejected" -> approval.refuse(number, made);
            default -> throw new IllegalStateException("no outcome of approving: " + form.outcome());
        }
        boolean forwarded = form.outcome().equals("approved") || form.outcome().equals("conflict");
        return Map.ofEntries(PlanItemProcess.OUTCOME.of(forwarded ? "forwarded" : form.outcome()));
    }
}
