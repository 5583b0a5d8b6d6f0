package id.go.pontianak.bangkom.lifecycle.plan.draft;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcome;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.domain.SeatShares;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The item by which a plan follows an evaluation: as last year, with one pilot batch where the method is to be adjusted. */
@Component
public class OutcomeDrafts {

    private final ItemDrafts drafts;
    private final Programmes programmes;
    private final Policies policies;
    private final BusinessClock clock;

    OutcomeDrafts(ItemDrafts drafts, Programmes programmes, Policies policies, BusinessClock clock) {
        this.drafts = drafts;
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    public PlanItemEntry of(AnnualPlan plan, ProgrammeOutcome outcome) {
        Optional<PlanItem> before = drafts.lastYear(plan.year() - 1, outcome.programme());
        SeatShares shares = before.map(OutcomeDrafts::shares).orElseGet(() -> one(outcome.programme()));
        boolean pilot = outcome.verdict() == ProgrammeVerdict.ADJUST_METHOD;
        return drafts.again(
                plan, outcome.programme(), before, pilot ? new SeatShares(1, shares.seats(), shares.quota()) : shares);
    }

    private static SeatShares shares(PlanItem before) {
        int seats = before.runs().stream().mapToInt(PlanItem.Run::seats).max().orElse(1);
        return new SeatShares(before.runs().size(), seats, before.quota());
    }

    private SeatShares one(String programme) {
        Integer most = programmes.entry(programme).text().most();
        int seats = most == null ? policies.number("plan.batchSeats", clock.today()) : most;
        return new SeatShares(1, seats, Map.of());
    }
}
