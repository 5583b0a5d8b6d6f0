package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanCeilings;
import id.go.pontianak.bangkom.lifecycle.plan.PlanDrafting;
import id.go.pontianak.bangkom.lifecycle.plan.PlanHandUp;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItems;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums;
import id.go.pontianak.bangkom.lifecycle.plan.PlanWhatIf;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What HR of the city does with a draft, one verb each. */
@Component
@Profile({"demo", "year"})
public class PlanDesk {

    private final PlanDrafting drafting;
    private final PlanItems items;
    private final PlanCeilings ceilings;
    private final PlanWhatIf whatIf;
    private final PlanHandUp handUp;
    private final Plans plans;

    PlanDesk(
            PlanDrafting drafting,
            PlanItems items,
            PlanCeilings ceilings,
            PlanWhatIf whatIf,
            PlanHandUp handUp,
            Plans plans) {
        this.drafting = drafting;
        this.items = items;
        this.ceilings = ceilings;
        this.whatIf = whatIf;
        this.handUp = handUp;
        this.plans = plans;
    }

    /** The draft of the year, opened where there is none. */
    public String draft(Year year) {
        return plans.onItsWay(year.number())
                .map(AnnualPlan::number)
                .orElseGet(() -> drafting.open(
                        year.number(),
                        "Kebutuhan pengembangan kompetensi yang dikunci untuk tahun " + year.number(),
                        year.analyst()));
    }

    public String add(Year year, PlanItemEntry entry) {
        return items.add(year.plan(), entry, year.analyst());
    }

    /** Where nothing is known of what may be spent: what all but the wish cost. */
    public void limit(Year year) {
        if (ceiling(year).isEmpty()) {
            Rupiah enough = PlanSums.total(plans.items(year.plan()).stream()
                    .filter(item -> !YearPlanItems.WISH.equals(item.content().programme()))
                    .toList());
            ceilings.limit(year.number(), Funding.BKPSDM, enough.digits(), "Pagu indikatif KUA-PPAS", year.analyst());
        }
    }

    /** The best set of items that the ceiling allows; the others are deferred. */
    public void trim(Year year) {
        whatIf.apply(year.plan(), Funding.BKPSDM, ceiling(year).orElseThrow(), year.analyst());
    }

    public void handUp(Year year, int seen) {
        handUp.handUp(year.plan(), seen, "", year.analyst());
    }

    private Optional<Rupiah> ceiling(Year year) {
        return plans.sums(plans.plan(year.plan())).lines().stream()
                .filter(line -> line.funding() == Funding.BKPSDM)
                .flatMap(line -> Stream.ofNullable(line.ceiling()))
                .map(PlanSums.Ceiling::amount)
                .findFirst();
    }
}
