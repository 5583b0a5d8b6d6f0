package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums.Ceiling;
import id.go.pontianak.bangkom.lifecycle.plan.domain.CeilingRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCases;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanOverviewRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanOverviewRows.Sum;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All plans that somebody may read, with their sums: a few statements, however many plans and items there are. */
@Service
@Transactional(readOnly = true)
public class PlanOverview {

    /** A plan in the list; {@code items} are all, those that are deferred or cancelled too. */
    public record Row(AnnualPlan plan, int items, PlanSums sums) {}

    private final PlanCases cases;
    private final PlanOverviewRows rows;
    private final CeilingRows ceilings;
    private final PlanRights rights;
    private final Authority authority;

    PlanOverview(PlanCases cases, PlanOverviewRows rows, CeilingRows ceilings, PlanRights rights, Authority authority) {
        this.cases = cases;
        this.rows = rows;
        this.ceilings = ceilings;
        this.rights = rights;
        this.authority = authority;
    }

    /** The latest year first; without what was given up before it was set. */
    public List<Row> of(PersonId reader) {
        boolean drafts = rights.mayReadDrafts(reader);
        Set<String> his = drafts ? Set.of() : rows.concerning(reader, authority.addresseesOf(reader));
        Map<String, List<Sum>> sums = rows.sums().stream().collect(Collectors.groupingBy(Sum::plan));
        Map<Integer, Map<Funding, Ceiling>> limits = ceilings.all();
        return cases.all().stream()
                .map(PlanCase::read)
                .filter(plan -> plan.status() != PlanStatus.DROPPED)
                .filter(plan -> drafts || !plan.status().open() || his.contains(plan.number()))
                .map(plan -> row(
                        plan, sums.getOrDefault(plan.number(), List.of()), limits.getOrDefault(plan.year(), Map.of())))
                .toList();
    }

    private static Row row(AnnualPlan plan, List<Sum> sums, Map<Funding, Ceiling> limits) {
        Map<Funding, PlanSums.Line> lines = new EnumMap<>(Funding.class);
        limits.forEach((funding, limit) -> lines.put(funding, new PlanSums.Line(funding, 0, Rupiah.ZERO, limit)));
        sums.forEach(sum -> lines.put(
                sum.funding(),
                new PlanSums.Line(sum.funding(), sum.counting(), sum.total(), limits.get(sum.funding()))));
        return new Row(plan, sums.stream().mapToInt(Sum::items).sum(), new PlanSums(List.copyOf(lines.values())));
    }
}
