package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the plan in force still holds its ceiling once the item is what it shall be. */
@Component
class ItemChangeMoney {

    private final Plans plans;

    ItemChangeMoney(Plans plans) {
        this.plans = plans;
    }

    /** Refused at {@code field} where the source of money of the item is exceeded then; a plan without ceiling refuses nothing. */
    void require(String field, int year, String item, PlanItemEntry entry) {
        AnnualPlan plan = plans.inForce(year).orElseThrow(() -> new NotPossibleNow("refusal.plan.change.noPlan"));
        List<PlanItem> after = new ArrayList<>(plans.items(plan.number()));
        after.removeIf(other -> other.number().equals(item));
        after.add(as(plan.number(), item, entry));
        plans.sums(plan, after).lines().stream()
                .filter(line -> line.funding() == entry.content().funding())
                .flatMap(line -> line.over().stream())
                .findFirst()
                .ifPresent(over -> {
                    throw RuleViolated.at(field, "refusal.plan.change.over", over);
                });
    }

    /** The item as it would stand in the plan. */
    static PlanItem as(String plan, String number, PlanItemEntry entry) {
        return new PlanItem(
                plan, number, 1, PlanItem.Status.SET, entry.content(), entry.runs(), entry.quota(), entry.costs());
    }
}
