package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PageTasks;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanProcess;
import id.go.pontianak.bangkom.lifecycle.plan.version.PlanVersions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The draft goes to the offices, on its own page. */
@Service
public class PlanHandUp {

    private final PlanStore store;
    private final Plans plans;
    private final PlanVersions versions;
    private final PlanRecord record;
    private final PageTasks tasks;

    PlanHandUp(PlanStore store, Plans plans, PlanVersions versions, PlanRecord record, PageTasks tasks) {
        this.store = store;
        this.plans = plans;
        this.versions = versions;
        this.record = record;
        this.tasks = tasks;
    }

    public boolean mayHandUp(String number, PersonId person) {
        return tasks.mayDecide(drafting(number), person);
    }

    /** {@code seen} is the version that was on the page; {@code reason} is asked above a ceiling. */
    public void handUp(String number, int seen, String reason, PersonId by) {
        tasks.decide(drafting(number), seen, Map.of("outcome", "handedUp", "reason", reason), by);
    }

    private static PageTasks.At drafting(String number) {
        return new PageTasks.At(new CaseNumber(number), AnnualPlanProcess.DRAFT);
    }

    /** Freezes what is handed up; refused without items, and above a ceiling without a reason. */
    @Transactional
    public void record(String number, DecisionRecord made) {
        PlanCase plan = store.locked(number);
        AnnualPlan read = plan.read();
        PlanSums sums = plans.sums(read);
        if (plans.items(number).isEmpty()) {
            throw RuleViolated.of("refusal.plan.nothing");
        }
        String why = sums.over() ? Reason.of(made.words()) : null;
        plan.handUp(why);
        store.save(plan);
        int version = versions.freeze(read, made.by());
        record.of(
                number,
                PlanRecord.deed("handedUp", made),
                Map.of("version", String.valueOf(version), "total", sums.total().digits()));
    }
}
