package id.go.pontianak.bangkom.lifecycle.plan.draft;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsLocked;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOutcomes;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanProcess;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the plan of a year for its analysts once the needs of that year are locked, unless they have opened it themselves, and tells its draft of verdicts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanBeginning {

    private final PlanStore store;
    private final PlanRecord record;
    private final AnnualPlanProcess process;
    private final PlanOutcomes outcomes;
    private final BusinessClock clock;

    PlanBeginning(
            PlanStore store, PlanRecord record, AnnualPlanProcess process, PlanOutcomes outcomes, BusinessClock clock) {
        this.store = store;
        this.record = record;
        this.process = process;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** In the transaction of the verdict; a draft that is before an office, or is not there yet, gets it later. */
    @EventListener
    void on(ProgrammeJudged judged) {
        store.onItsWay(judged.day().getYear() + 1)
                .map(store::locked)
                .filter(plan -> plan.read().status() == PlanStatus.DRAFT)
                .map(PlanCase::number)
                .ifPresent(outcomes::place);
    }

    /** In the transaction of the lock. */
    @EventListener
    void on(NeedsLocked locked) {
        String needs = locked.number();
        if (store.known(locked.year())) {
            store.onItsWay(locked.year())
                    .ifPresent(number -> record.system(number, "needsLocked", Map.of("needs", needs)));
        } else if (locked.year() >= clock.today().getYear()) {
            PlanCase plan = store.save(new PlanCase(locked.year(), 0, needs, locked.by(), clock.instant()));
            record.of(plan.number(), Deed.of("opened", locked.by()).because(needs), Map.of());
            process.opened(plan.caseNumber());
            outcomes.place(plan.number());
        }
    }
}
