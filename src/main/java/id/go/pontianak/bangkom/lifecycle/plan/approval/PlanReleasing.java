package id.go.pontianak.bangkom.lifecycle.plan.approval;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemReleased;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanProcess;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Releases one item in a transaction of its own; idempotent. The last one lets the case go on; the lock of the plan makes sure that exactly one
 * is the last.
 */
@Component
class PlanReleasing implements BulkRuns.Worker {

    static final String KIND = "plan.releasing";

    private final PlanStore store;
    private final Plans plans;
    private final PlanItemStates states;
    private final PlanRecord record;
    private final AnnualPlanProcess process;
    private final ApplicationEventPublisher events;

    PlanReleasing(
            PlanStore store,
            Plans plans,
            PlanItemStates states,
            PlanRecord record,
            AnnualPlanProcess process,
            ApplicationEventPublisher events) {
        this.store = store;
        this.plans = plans;
        this.states = states;
        this.record = record;
        this.process = process;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        String number = row.input();
        boolean inForce = store.locked(number).read().status() == PlanStatus.SET;
        if (inForce && !row.key().equals(number)) {
            release(plans.item(number, row.key()), actor);
        }
        goOn(number, inForce);
    }

    /** What may not be made of an item, whatever refuses it, is left to HR; the plan does not wait for it. */
    @Override
    public void refused(PersonId actor, BulkRuns.Row row) {
        String number = row.input();
        boolean inForce = store.locked(number).read().status() == PlanStatus.SET;
        if (inForce && !row.key().equals(number)) {
            states.released(number, row.key(), PlanItem.Status.LATE);
            record.system(number, "itemRefused", Map.of("item", row.key()));
        }
        goOn(number, inForce);
    }

    /** A plan that was replaced releases nothing more; its amendment does. */
    private void goOn(String number, boolean inForce) {
        if (!inForce || states.countUnreleased(number) == 0) {
            process.released(new CaseNumber(number));
        }
    }

    private void release(PlanItem item, PersonId by) {
        if (item.status() != PlanItem.Status.SET || item.content().programme() == null) {
            return;
        }
        Map<Integer, String> made = states.batches(item.plan(), item.number());
        List<Run> runs =
                item.runs().stream().filter(run -> !made.containsKey(run.no())).toList();
        events.publishEvent(new PlanItemReleased(item, runs, by));
        boolean all =
                states.batches(item.plan(), item.number()).size() == item.runs().size();
        states.released(item.plan(), item.number(), all ? PlanItem.Status.RELEASED : PlanItem.Status.LATE);
    }
}
