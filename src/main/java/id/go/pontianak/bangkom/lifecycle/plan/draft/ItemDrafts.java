package id.go.pontianak.bangkom.lifecycle.plan.draft;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.domain.RunPlacing;
import id.go.pontianak.bangkom.lifecycle.plan.domain.SeatShares;
import id.go.pontianak.bangkom.lifecycle.plan.domain.StandardCosts;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedProposal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whole items out of proposals, with batches, quotas and costs; analysts go over them. */
@Component
public class ItemDrafts {

    private final Plans plans;
    private final ItemContents contents;
    private final RunPlacing placing;
    private final StandardCosts standard;
    private final Policies policies;
    private final BusinessClock clock;

    ItemDrafts(
            Plans plans,
            ItemContents contents,
            RunPlacing placing,
            StandardCosts standard,
            Policies policies,
            BusinessClock clock) {
        this.plans = plans;
        this.contents = contents;
        this.placing = placing;
        this.standard = standard;
        this.policies = policies;
        this.clock = clock;
    }

    public PlanItemEntry of(AnnualPlan plan, NeedProposal proposal) {
        Optional<PlanItem> before =
                Optional.ofNullable(proposal.programme()).flatMap(programme -> lastYear(plan.year() - 1, programme));
        Content content =
                before.map(item -> contents.again(item.content(), proposal)).orElseGet(() -> contents.fresh(proposal));
        return entry(plan, content, before, proposal.shares());
    }

    /** As {@code before}, or as the catalogue says, with these batches. */
    PlanItemEntry again(AnnualPlan plan, String programme, Optional<PlanItem> before, SeatShares shares) {
        Content content = before.map(PlanItem::content).orElseGet(() -> contents.fresh(programme));
        return entry(plan, content, before, shares);
    }

    private PlanItemEntry entry(AnnualPlan plan, Content content, Optional<PlanItem> before, SeatShares shares) {
        int days = days(content.hours());
        return new PlanItemEntry(
                content,
                placing.of(plan.year(), shares.batches(), shares.seats(), days),
                shares.quota(),
                before.map(item -> costs(item.costs()))
                        .orElseGet(() -> standard.of(content.mode(), content.hours(), days)));
    }

    /** The item of the programme in the plan in force of that year. */
    Optional<PlanItem> lastYear(int year, String programme) {
        return plans.inForce(year).stream()
                .flatMap(plan -> plans.items(plan.number()).stream())
                .filter(item -> programme.equals(item.content().programme()))
                .findFirst();
    }

    private int days(int hours) {
        int aDay = policies.number("plan.dayHours", clock.today());
        return (hours + aDay - 1) / aDay;
    }

    /** The same at the tariffs of today; what has none keeps its price. */
    private static List<Cost> costs(List<Cost> before) {
        return before.stream()
                .map(cost -> cost.kind().tariff().amount() > 0
                        ? new Cost(cost.kind(), cost.quantity(), cost.kind().tariff())
                        : cost)
                .toList();
    }
}
