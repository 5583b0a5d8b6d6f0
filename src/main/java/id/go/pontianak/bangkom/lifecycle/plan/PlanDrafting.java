package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord.Deed;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanProcess;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analysts open the plan of a year, an amendment of it, and give one up. */
@Service
@Transactional
public class PlanDrafting {

    /** Further ahead is a slip of the keyboard. */
    private static final int YEARS_AHEAD = 30;

    private final PlanStore store;
    private final PlanItemStates states;
    private final PlanRights rights;
    private final PlanRecord record;
    private final AnnualPlanProcess process;
    private final PlanOutcomes outcomes;
    private final BusinessClock clock;

    PlanDrafting(
            PlanStore store,
            PlanItemStates states,
            PlanRights rights,
            PlanRecord record,
            AnnualPlanProcess process,
            PlanOutcomes outcomes,
            BusinessClock clock) {
        this.store = store;
        this.states = states;
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
        process.opened(plan.number());
        outcomes.place(plan);
        return plan.number();
    }

    /**
     * Opens "Perubahan ke-n" on a copy of what is in force; refused without it, and while another draft of the year is on its way
     * or items of what is in force are still being released: the copy would release them a second time.
     */
    public String amend(int year, String ground, PersonId by) {
        rights.requireDrafter(by);
        String why = Reason.at("ground", ground);
        store.lockInForce(year);
        List<PlanCase> before = store.ofYear(year);
        PlanCase inForce = before.stream()
                .filter(plan -> plan.read().status() == PlanStatus.SET)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (before.stream().anyMatch(plan -> plan.read().status().open())) {
            throw new NotPossibleNow("refusal.plan.amendmentOpen");
        }
        if (states.countUnreleased(inForce.number()) > 0) {
            throw new NotPossibleNow("refusal.plan.releasing");
        }
        PlanCase plan = store.save(new PlanCase(year, before.size(), why, by, clock.instant()));
        states.copy(inForce.number(), plan.number());
        record.of(plan.number(), Deed.of("amended", by).because(why), Map.of());
        process.opened(plan.number());
        return plan.number();
    }

    /** Gives an amendment up; the plan of the year itself is owed (PP 11/2017 art. 205) and stays a draft. */
    public void drop(String number, String reason, PersonId by) {
        rights.requireDrafter(by);
        String why = Reason.of(reason);
        PlanCase plan = store.lockedCase(number);
        if (plan.read().amendment() == 0) {
            throw new NotPossibleNow("refusal.plan.owed");
        }
        plan.drop(clock.instant());
        store.save(plan);
        record.of(number, Deed.of("dropped", by).because(why), Map.of());
        process.dropped(number);
    }
}
