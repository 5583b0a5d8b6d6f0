package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether the plan in force still holds its ceiling once the item is what it shall be. */
@Component
class ItemChangeMoney {

    private final Plans plans;

    ItemChangeMoney(Plans plans) {
        this.plans = plans;
    }

    /**
     * Refused at {@code field} where the source of money of the item is exceeded then, also in an amendment that is set for a day to come,
     * as nobody looks at its sums again; a plan without ceiling refuses nothing.
     */
    void require(String field, int year, String item, PlanItemEntry entry) {
        AnnualPlan inForce = plans.inForce(year).orElseThrow(() -> new NotPossibleNow("refusal.plan.change.noPlan"));
        over(inForce, item, entry).ifPresent(over -> {
            throw RuleViolated.at(field, "refusal.plan.change.over", over);
        });
        plans.ofYear(year).stream()
                .filter(plan -> plan.status() == PlanStatus.COMING && takes(plan, item))
                .flatMap(plan -> over(plan, item, entry).stream())
                .findFirst()
                .ifPresent(over -> {
                    throw RuleViolated.at(field, "refusal.plan.change.overComing", over);
                });
    }

    /** What the amendment has decided otherwise stays. */
    private boolean takes(AnnualPlan amendment, String item) {
        return plans.items(amendment.number()).stream()
                .filter(other -> other.number().equals(item))
                .allMatch(ItemChangeKind.RESUME::fits);
    }

    private Optional<Rupiah> over(AnnualPlan plan, String item, PlanItemEntry entry) {
        List<PlanItem> after = new ArrayList<>(plans.items(plan.number()));
        after.removeIf(other -> other.number().equals(item));
        after.add(as(plan.number(), item, entry));
        return plans.sums(plan, after).lines().stream()
                .filter(line -> line.funding() == entry.content().funding())
                .flatMap(line -> line.over().stream())
                .findFirst();
    }

    /** The item as it would stand in the plan. */
    static PlanItem as(String plan, String number, PlanItemEntry entry) {
        return new PlanItem(
                plan, number, 1, PlanItem.Status.SET, entry.content(), entry.runs(), entry.quota(), entry.costs());
    }
}
