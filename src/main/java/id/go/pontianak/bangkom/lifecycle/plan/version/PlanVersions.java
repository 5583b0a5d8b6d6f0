package id.go.pontianak.bangkom.lifecycle.plan.version;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanVersionRows;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes what is handed up, and compares versions cell by cell. */
@Service
@Transactional
public class PlanVersions {

    private final PlanVersionRows rows;
    private final PlanItemRows items;
    private final BusinessClock clock;

    PlanVersions(PlanVersionRows rows, PlanItemRows items, BusinessClock clock) {
        this.rows = rows;
        this.items = items;
        this.clock = clock;
    }

    /** Freezes the items as they are; the number of the version. Call behind the lock of the plan. */
    public int freeze(AnnualPlan plan, PersonId by) {
        List<PlanItem> now = items.list(plan.number());
        int no = last(plan.year()) + 1;
        rows.insert(
                new PlanVersion(plan.year(), no, plan.number(), by, clock.instant(), PlanSums.total(now)), cells(now));
        return no;
    }

    @Transactional(readOnly = true)
    public List<PlanVersion> ofYear(int year) {
        return rows.ofYear(year);
    }

    /** Number of the latest version of the year; zero where nothing was handed up yet. */
    @Transactional(readOnly = true)
    public int last(int year) {
        return rows.ofYear(year).stream().mapToInt(PlanVersion::no).max().orElse(0);
    }

    /** What changed from one version to another; zero names the items of {@code plan} as they are now. */
    @Transactional(readOnly = true)
    public PlanComparison compare(AnnualPlan plan, int before, int after) {
        return PlanComparison.of(cells(plan, before), cells(plan, after));
    }

    /** The change set of an amendment: what it changes of the plan in force as both are now. */
    @Transactional(readOnly = true)
    public PlanComparison changes(AnnualPlan inForce, AnnualPlan amendment) {
        return PlanComparison.of(cells(items.list(inForce.number())), cells(items.list(amendment.number())));
    }

    private Map<String, Map<String, String>> cells(AnnualPlan plan, int no) {
        if (no == 0) {
            return cells(items.list(plan.number()));
        }
        if (no < 0 || no > last(plan.year())) {
            throw new NotFound();
        }
        return rows.cells(plan.year(), no);
    }

    private static Map<String, Map<String, String>> cells(List<PlanItem> items) {
        Map<String, Map<String, String>> cells = new TreeMap<>();
        items.forEach(item -> cells.put(item.number(), PlanCells.of(item)));
        return cells;
    }
}
