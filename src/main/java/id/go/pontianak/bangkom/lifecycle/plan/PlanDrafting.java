package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanProcess;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analysts open the plan of a year. */
@Service
@Transactional
public class PlanDrafting {

    /** Further ahead is a slip of the keyboard. */
    private static final int YEARS_AHEAD = 30;

    private final PlanStore store;
    private final PlanRights rights;
    private final PlanRecord record;
    private final AnnualPlanProcess process;
    private final PlanOutcomes outcomes;
    private final BusinessClock clock;

    PlanDrafting(
            PlanStore store,
            PlanRights rights,
            PlanRecord record,
            AnnualPlanProcess process,
            PlanOutcomes outcomes,
            BusinessClock clock) {
        this.store = store;
        this.process = process;
        this.outcomes = outcomes;
        this.rights = rights;
        this.record = record;
        this.clock = clock;
    }

    /** Opens the plan of a year and returns its number; refused where the year has one already. */
    public String open(int year, String ground, PersonId by) {
        rights.requireDrafter(by);
        int thisYear = clock.today().getYear();
        if (year < thisYear || year > thisYear + YEARS_AHEAD) {
            throw RuleViolated.at("year", "refusal.plan.year", thisYear, thisYear + YEARS_AHEAD);
        }
        List<PlanCase> before = store.ofYear(year);
        if (!before.isEmpty()) {
            throw RuleViolated.at(
                    "year", "refusal.plan.yearTaken", before.get(0).number());
        }
        PlanCase plan = store.save(new PlanCase(year, 0, Reason.at("ground", ground), by, clock.instant()));
        record.of(plan.number(), Deed.of("opened", by).because(plan.read().ground()), Map.of());
        process.opened(plan.caseNumber());
        outcomes.place(plan.number());
        return plan.number();
    }
}
