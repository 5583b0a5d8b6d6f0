package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord.Deed;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanProcess;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The draft goes to the offices, on its own page. */
@Service
public class PlanHandUp {

    private final PlanStore store;
    private final Plans plans;
    private final PlanVersions versions;
    private final PlanRecord record;
    private final Decisions decisions;

    PlanHandUp(PlanStore store, Plans plans, PlanVersions versions, PlanRecord record, Decisions decisions) {
        this.store = store;
        this.plans = plans;
        this.versions = versions;
        this.record = record;
        this.decisions = decisions;
    }

    public boolean mayHandUp(String number, PersonId person) {
        return drafting(number)
                .filter(task -> decisions.capacityFor(person, task).isPresent())
                .isPresent();
    }

    /** {@code seen} is the version that was on the page; {@code reason} is asked above a ceiling. */
    public void handUp(String number, int seen, String reason, PersonId by) {
        String task = drafting(number).orElseThrow(NotFound::new).id();
        decisions.decide(by, Decisions.Request.direct(task, seen, Map.of("outcome", "handedUp", "reason", reason)));
    }

    private Optional<OpenTask> drafting(String number) {
        return decisions.listOpenOf(number).stream()
                .filter(task -> task.element().equals(AnnualPlanProcess.DRAFT))
                .findFirst();
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
                Deed.of("handedUp", made),
                Map.of("version", String.valueOf(version), "total", sums.total().digits()));
    }
}
