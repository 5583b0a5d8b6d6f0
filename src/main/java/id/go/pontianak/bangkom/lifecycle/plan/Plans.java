package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.plan.domain.CeilingRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.CostKindRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCases;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemRows;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans as they are read: which are in force, which are on their way, their items, sums and ceilings. */
@Service
@Transactional(readOnly = true)
public class Plans {

    private final PlanCases cases;
    private final PlanItemRows items;
    private final CeilingRows ceilings;
    private final CostKindRows kinds;

    Plans(PlanCases cases, PlanItemRows items, CeilingRows ceilings, CostKindRows kinds) {
        this.cases = cases;
        this.items = items;
        this.ceilings = ceilings;
        this.kinds = kinds;
    }

    public AnnualPlan plan(String number) {
        return cases.findById(number).map(PlanCase::read).orElseThrow(NotFound::new);
    }

    /** All of all years, the latest first. */
    public List<AnnualPlan> list() {
        return cases.all().stream().map(PlanCase::read).toList();
    }

    /** The plan of the year and its amendments, in their order. */
    public List<AnnualPlan> ofYear(int year) {
        return cases.ofYear(year).stream().map(PlanCase::read).toList();
    }

    /** What the mayor has set and nothing has replaced. */
    public Optional<AnnualPlan> inForce(int year) {
        return ofYear(year).stream()
                .filter(plan -> plan.status() == PlanStatus.SET)
                .findFirst();
    }

    /** What is drafted or on its way through the offices; one a year at most. */
    public Optional<AnnualPlan> onItsWay(int year) {
        return ofYear(year).stream().filter(plan -> plan.status().open()).findFirst();
    }

    /** Amendments that are set for a day to come, of all years. */
    public List<AnnualPlan> coming() {
        return list().stream()
                .filter(plan -> plan.status() == PlanStatus.COMING)
                .toList();
    }

    /** By priority, then by number. */
    public List<PlanItem> items(String plan) {
        return items.list(plan);
    }

    public PlanItem item(String plan, String number) {
        return items.find(plan, number).orElseThrow(NotFound::new);
    }

    public PlanSums sums(AnnualPlan plan) {
        return PlanSums.of(items(plan.number()), ceilings.ofYear(plan.year()));
    }

    public PlanSums sums(AnnualPlan plan, List<PlanItem> itsItems) {
        return PlanSums.of(itsItems, ceilings.ofYear(plan.year()));
    }

    public List<CostKind> costKinds() {
        return kinds.list();
    }
}
