package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemWithdrawn;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCase;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeStore;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemRules;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a change must be to go to the offices, and to be applied. */
@Component
class ItemChangeCheck {

    private final PlanRights rights;
    private final PlanItemRules rules;
    private final PlanItemStates states;
    private final ItemChangeMoney money;
    private final ItemChangeStore store;
    private final ApplicationEventPublisher events;

    ItemChangeCheck(
            PlanRights rights,
            PlanItemRules rules,
            PlanItemStates states,
            ItemChangeMoney money,
            ItemChangeStore store,
            ApplicationEventPublisher events) {
        this.rights = rights;
        this.rules = rules;
        this.states = states;
        this.money = money;
        this.store = store;
        this.events = events;
    }

    void requireDrafter(PersonId by) {
        rights.requireDrafter(by);
    }

    /** Of a new item. */
    void require(int year, String item, PlanItemEntry entry) {
        rules.require(year, entry);
        money.require("funding", year, item, entry);
    }

    /** {@code before} is the item as it stands in the plan in force. */
    void require(int year, String item, PlanItem before, PlanItemEntry entry) {
        rules.require(year, entry);
        rules.requireKept(before, states.batches(before.plan(), item).keySet(), entry);
        money.require("funding", year, item, entry);
    }

    /** Refused while a batch of the item is still to be held, by the module that makes batches. */
    void requireNotHeld(PlanItem item) {
        events.publishEvent(new PlanItemWithdrawn(
                item, states.batches(item.plan(), item.number()).values()));
    }

    /** What is asked for and what it costs: what the item shall be. */
    void describe(ItemChangeCase change, PlanItemEntry entry) {
        PlanItem item = ItemChangeMoney.as("", change.matter().item(), entry);
        store.describe(change, item.content().title(), item.total(), entry);
    }

    /** The same where only its status changes. */
    void describe(ItemChangeCase change, PlanItem before) {
        store.describe(change, before.content().title(), before.total());
    }

    /** The ceiling once more, before an office approves it. */
    void requireMoney(ItemChangeCase change) {
        PlanItemEntry entry = store.read(change).entry();
        if (entry != null) {
            money.require("outcome", change.matter().year(), change.matter().item(), entry);
        }
    }
}
