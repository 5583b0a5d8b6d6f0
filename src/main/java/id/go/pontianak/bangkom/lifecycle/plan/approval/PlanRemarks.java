package id.go.pontianak.bangkom.lifecycle.plan.approval;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanRemarkRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has the plan before him says item by item what is to be changed; with the plan given back his remarks are what its analysts work
 * through. Each writes his own, so that nobody overwrites another's.
 */
@Service
@Transactional
public class PlanRemarks {

    private final Plans plans;
    private final PlanStore store;
    private final PlanRemarkRows rows;
    private final Decisions decisions;
    private final BusinessClock clock;

    PlanRemarks(Plans plans, PlanStore store, PlanRemarkRows rows, Decisions decisions, BusinessClock clock) {
        this.plans = plans;
        this.store = store;
        this.rows = rows;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Of the version that is before an office, or was given back. */
    @Transactional(readOnly = true)
    public List<PlanRemark> of(AnnualPlan plan) {
        return rows.of(plan.number(), plan.revision());
    }

    @Transactional(readOnly = true)
    public boolean mayRemark(AnnualPlan plan, PersonId person) {
        return plan.status().underApproval() && capacity(plan.number(), person).isPresent();
    }

    /**
     * Writes what was typed by number of the item, an empty one takes a remark back. 404 for whoever has no step of the plan before him;
     * items that the plan has not are left out; refused where a remark says too little.
     */
    public void write(String number, Map<String, String> typed, PersonId by) {
        AnnualPlan plan = store.locked(number).read();
        Capacity as = Optional.of(plan)
                .filter(one -> one.status().underApproval())
                .flatMap(one -> capacity(number, by))
                .orElseThrow(NotFound::new);
        Set<String> items = plans.items(number).stream().map(PlanItem::number).collect(Collectors.toSet());
        typed.forEach((item, text) -> {
            if (!items.contains(item)) {
                return;
            }
            if (ReadableText.of(text).isEmpty()) {
                rows.remove(number, plan.revision(), item, by);
            } else {
                PlanRemark remark = new PlanRemark(item, by, as.title(), Reason.at("remark." + item, text));
                rows.put(number, plan.revision(), remark, clock.instant());
            }
        });
    }

    /** In which capacity somebody looks at the plan now. */
    private Optional<Capacity> capacity(String number, PersonId person) {
        return decisions.listOpenOf(new CaseNumber(number)).stream()
                .flatMap(task -> decisions.capacityFor(person, task).stream())
                .findFirst();
    }
}
