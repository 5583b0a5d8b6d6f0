package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecords;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.plan.PlanHandUp;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanApproval;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanSetting;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The three tasks of a plan: drafted on its page, approved by an office, set by the mayor. */
@Component
class AnnualPlanTasks implements CaseTypePart {

    private static final int PRIORITY = 70;

    private final PlanStore store;
    private final PlanHandUp handUp;
    private final PlanApproval approval;
    private final PlanSetting setting;
    private final DecisionRecords records;

    AnnualPlanTasks(
            PlanStore store, PlanHandUp handUp, PlanApproval approval, PlanSetting setting, DecisionRecords records) {
        this.store = store;
        this.handUp = handUp;
        this.approval = approval;
        this.setting = setting;
        this.records = records;
    }

    @Override
    public String caseType() {
        return AnnualPlanProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(AnnualPlanProcess.DRAFT, AnnualPlanProcess.APPROVE, AnnualPlanProcess.SET);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        PlanCase plan = store.load(task.caseNumber().value());
        String page = "/plans/" + plan.read().year();
        TaskDescription description = TaskDescription.of(
                        task, plan.conflictScope(), plan.trail().revision(), PRIORITY)
                .explainedAt(page);
        return switch (task.element()) {
            case AnnualPlanProcess.DRAFT -> description.doneAt(page);
            case AnnualPlanProcess.APPROVE -> description.decidedBy("approvePlanForm");
            case AnnualPlanProcess.SET -> description.decidedBy("setPlanForm");
            default -> throw new IllegalStateException("a plan has no task " + task.element());
        };
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber().value();
        DecisionRecord made = records.of(decision);
        return switch (decision.task().element()) {
            case AnnualPlanProcess.DRAFT -> {
                if (!decision.outcome().equals("handedUp")) {
                    throw RuleViolated.at("outcome", "refusal.workflow.outcome");
                }
                handUp.record(number, made);
                yield Map.of();
            }
            case AnnualPlanProcess.APPROVE -> approve(number, decision.as(ApprovePlanForm.class), made);
            case AnnualPlanProcess.SET -> set(number, decision.as(SetPlanForm.class), made);
            default ->
                throw new IllegalStateException(
                        "no task of a plan: " + decision.task().element());
        };
    }

    private Map<String, Object> approve(String number, ApprovePlanForm form, DecisionRecord made) {
        switch (form.outcome()) {
            case "approved" -> approval.approve(number, made);
            case "conflict" -> approval.recuse(number, made);
            case "returned" -> approval.giveBack(number, made);
            default -> throw new IllegalStateException("no outcome of approving: " + form.outcome());
        }
        boolean forwarded = !form.outcome().equals("returned");
        return Map.ofEntries(AnnualPlanProcess.FORWARDED.of(forwarded), AnnualPlanProcess.PLAN_SET.of(false));
    }

    private Map<String, Object> set(String number, SetPlanForm form, DecisionRecord made) {
        switch (form.outcome()) {
            case "set" -> setting.set(number, made, form.decreeNumber(), form.decreeDate());
            case "conflict" -> approval.recuse(number, made);
            case "returned" -> approval.giveBack(number, made);
            default -> throw new IllegalStateException("no outcome of setting: " + form.outcome());
        }
        return Map.ofEntries(
                AnnualPlanProcess.SETTING.of(form.outcome()),
                AnnualPlanProcess.PLAN_SET.of(form.outcome().equals("set")));
    }
}
