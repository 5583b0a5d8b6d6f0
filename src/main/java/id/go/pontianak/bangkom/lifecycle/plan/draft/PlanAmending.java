package id.go.pontianak.bangkom.lifecycle.plan.draft;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analysts open an amendment of the plan in force, and give one up. */
@Service
@Transactional
public class PlanAmending {

    private final PlanStore store;
    private final PlanItemStates states;
    private final PlanRights rights;
    private final PlanRecord record;
    private final AnnualPlanProcess process;
    private final Policies policies;
    private final BusinessClock clock;

    PlanAmending(
            PlanStore store,
            PlanItemStates states,
            PlanRights rights,
            PlanRecord record,
            AnnualPlanProcess process,
            Policies policies,
            BusinessClock clock) {
        this.store = store;
        this.states = states;
        this.rights = rights;
        this.record = record;
        this.process = process;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Opens "Perubahan ke-n" on a copy of what is in force, to be in force from {@code effectiveOn} on, or from the day on which it is set where
     * that is null. Refused without a plan in force, while another change of the year is on its way or to come, beyond the number that
     * {@code plan.amendments} allows, and while items of what is in force are still being released: the copy would release them again.
     */
    public String amend(int year, String ground, @Nullable LocalDate effectiveOn, PersonId by) {
        rights.requireDrafter(by);
        String why = Reason.at("ground", ground);
        requireDay(year, effectiveOn);
        store.lockInForce(year);
        List<PlanCase> before = store.ofYear(year);
        PlanCase inForce = before.stream()
                .filter(plan -> plan.read().status() == PlanStatus.SET)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (before.stream().anyMatch(plan -> plan.read().status().pending())) {
            throw new NotPossibleNow("refusal.plan.amendmentOpen");
        }
        requireAllowed(before);
        if (states.countUnreleased(inForce.number()) > 0) {
            throw new NotPossibleNow("refusal.plan.releasing");
        }
        PlanCase plan = new PlanCase(year, before.size(), why, by, clock.instant());
        plan.effectiveOn(effectiveOn);
        plan = store.save(plan);
        states.copy(inForce.number(), plan.number());
        record.of(plan.number(), Deed.of("amended", by).because(why), Map.of());
        process.opened(plan.caseNumber());
        return plan.number();
    }

    private void requireDay(int year, @Nullable LocalDate effectiveOn) {
        if (effectiveOn != null && (effectiveOn.isBefore(clock.today()) || effectiveOn.getYear() > year)) {
            throw RuleViolated.at("effectiveOn", "refusal.plan.effectiveOn", String.valueOf(year));
        }
    }

    /** What was given up was no change. */
    private void requireAllowed(List<PlanCase> before) {
        int most = policies.number("plan.amendments", clock.today());
        long made = before.stream()
                .filter(plan -> plan.read().amendment() > 0 && plan.read().status() != PlanStatus.DROPPED)
                .count();
        if (made >= most) {
            throw RuleViolated.of("refusal.plan.amendments", most);
        }
    }

    /**
     * Gives an amendment up, also one that was set for a day to come, as nothing of it was spent; the plan of the year itself is owed
     * (PP 11/2017 art. 205) and stays a draft.
     */
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
        process.dropped(plan.caseNumber());
    }
}
