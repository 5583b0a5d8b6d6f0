package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Status;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemRules;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of a draft, added, changed and taken out by analysts behind the lock of the plan; refused once the draft was handed up. */
@Service
@Transactional
public class PlanItems {

    private final PlanStore store;
    private final PlanItemRows rows;
    private final PlanItemStates states;
    private final PlanItemRules rules;
    private final PlanRights rights;
    private final PlanRecord record;
    private final ApplicationEventPublisher events;

    PlanItems(
            PlanStore store,
            PlanItemRows rows,
            PlanItemStates states,
            PlanItemRules rules,
            PlanRights rights,
            PlanRecord record,
            ApplicationEventPublisher events) {
        this.events = events;
        this.store = store;
        this.states = states;
        this.rows = rows;
        this.rules = rules;
        this.rights = rights;
        this.record = record;
    }

    /** Adds an item and returns its number. */
    public String add(String plan, PlanItemEntry typed, PersonId by) {
        AnnualPlan draft = draft(plan, by);
        PlanItemEntry entry = typed.counted();
        rules.require(draft.year(), entry);
        String number = rows.nextNumber(draft.year());
        rows.insert(plan, number, entry);
        recorded("itemAdded", plan, number, by);
        return number;
    }

    /**
     * Batches that were made of the item stay as they are; changing one is a matter of the batch. In an amendment the others keep their
     * numbers too, by which payments know them.
     */
    public void change(String plan, String number, PlanItemEntry typed, PersonId by) {
        AnnualPlan draft = draft(plan, by);
        PlanItem before = rows.find(plan, number).orElseThrow(NotFound::new);
        Map<Integer, String> made = states.batches(plan, number);
        PlanItemEntry entry = draft.amendment() == 0 && made.isEmpty() ? typed.counted() : typed;
        rules.require(draft.year(), entry);
        rules.requireKept(before, made.keySet(), entry);
        if (entry.equals(new PlanItemEntry(before.content(), before.runs(), before.quota(), before.costs()))) {
            throw RuleViolated.of("refusal.plan.unchanged");
        }
        rows.update(plan, number, entry);
        recorded("itemChanged", plan, number, by);
    }

    /** Takes an item out of the draft; refused where it stands in a plan that was set, of which an amendment may only cancel it. */
    public void remove(String plan, String number, PersonId by) {
        AnnualPlan draft = draft(plan, by);
        PlanItem item = rows.find(plan, number).orElseThrow(NotFound::new);
        boolean wasSet = item.status() != Status.PROPOSED
                || !states.batches(plan, number).isEmpty();
        if (draft.amendment() > 0 && wasSet) {
            throw RuleViolated.of("refusal.plan.itemWasSet");
        }
        rows.delete(plan, number);
        record.of(
                plan,
                Deed.of("itemRemoved", by),
                Map.of("item", number, "title", item.content().title()));
    }

    /**
     * An amendment defers or cancels an item of the plan it changes; its money is free then. Refused for what is merely proposed, which is taken
     * out, and while a batch of it is still to be held.
     */
    public void withdraw(String plan, String number, Status to, @Nullable String reason, PersonId by) {
        AnnualPlan draft = draft(plan, by);
        String why = Reason.of(reason);
        PlanItem item = rows.find(plan, number).orElseThrow(NotFound::new);
        if (draft.amendment() == 0 || !item.mayBecome(to)) {
            throw new NotPossibleNow("refusal.plan.notWithdrawn");
        }
        events.publishEvent(
                new PlanItemWithdrawn(item, states.batches(plan, number).values()));
        states.become(plan, number, to);
        record.of(
                plan,
                Deed.of(to == Status.CANCELLED ? "itemCancelled" : "itemDeferred", by)
                        .because(why),
                Map.of("item", number, "title", item.content().title()));
    }

    private void recorded(String action, String plan, String number, PersonId by) {
        PlanItem item = rows.find(plan, number).orElseThrow();
        record.of(
                plan,
                Deed.of(action, by),
                Map.of(
                        "item",
                        number,
                        "title",
                        item.content().title(),
                        "total",
                        item.total().digits()));
    }

    private AnnualPlan draft(String number, PersonId by) {
        rights.requireDrafter(by);
        PlanCase plan = store.locked(number);
        plan.requireDraft();
        return plan.read();
    }
}
