package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a change into the plan in force and into a draft of the same year. */
@Component
class ItemChangeRows {

    private final PlanItemRows rows;
    private final PlanItemStates states;
    private final BusinessClock clock;

    ItemChangeRows(PlanItemRows rows, PlanItemStates states, BusinessClock clock) {
        this.rows = rows;
        this.states = states;
        this.clock = clock;
    }

    void applied(ItemChangeCase change) {
        change.applied(clock.instant());
    }

    /** The item in the plan in force; refused where it is no longer one that the change fits. */
    PlanItem fitting(String plan, ItemChange change) {
        return rows.find(plan, change.item())
                .filter(change.kind()::fits)
                .orElseThrow(() -> new NotPossibleNow("refusal.plan.change.fits"));
    }

    /** Returns the draft where it takes the change too. */
    Optional<String> put(String inForce, Optional<String> draft, ItemChange change, PlanItemEntry entry) {
        if (change.kind() == ItemChangeKind.ADD) {
            add(inForce, change, entry);
            draft.ifPresent(plan -> add(plan, change, entry));
            return draft;
        }
        fitting(inForce, change);
        resume(inForce, change, entry);
        Optional<String> taking = draft.filter(plan -> fits(plan, change));
        taking.ifPresent(plan -> resume(plan, change, entry));
        return taking;
    }

    /** Returns the draft where it takes the change too. */
    Optional<String> become(String inForce, Optional<String> draft, ItemChange change) {
        states.become(inForce, change.item(), change.kind().becomes());
        Optional<String> taking = draft.filter(plan -> fits(plan, change));
        taking.ifPresent(
                plan -> states.become(plan, change.item(), change.kind().becomes()));
        return taking;
    }

    /** What the draft has decided otherwise stays. */
    private boolean fits(String plan, ItemChange change) {
        return rows.find(plan, change.item()).filter(change.kind()::fits).isPresent();
    }

    private void add(String plan, ItemChange change, PlanItemEntry entry) {
        rows.insert(plan, change.item(), entry);
        states.become(plan, change.item(), PlanItem.Status.SET);
    }

    private void resume(String plan, ItemChange change, PlanItemEntry entry) {
        rows.update(plan, change.item(), entry);
        states.become(plan, change.item(), PlanItem.Status.SET);
    }
}
