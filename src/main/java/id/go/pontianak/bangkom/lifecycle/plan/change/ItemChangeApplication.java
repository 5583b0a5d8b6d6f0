package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanSetting;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCase;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeStore;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All offices have approved: the plan in force is changed, and a draft of the same year with it, so that an amendment that is set later does
 * not undo it. What is to be held is then released row by row like the items of a plan that was set.
 */
@Service
@Transactional
public class ItemChangeApplication {

    private final ItemChangeStore store;
    private final PlanStore plans;
    private final ItemChangeCheck check;
    private final ItemChangeRows rows;
    private final PlanSetting setting;
    private final ItemChangeNotices notices;
    private final PlanRecord record;

    ItemChangeApplication(
            ItemChangeStore store,
            PlanStore plans,
            ItemChangeCheck check,
            ItemChangeRows rows,
            PlanSetting setting,
            ItemChangeNotices notices,
            PlanRecord record) {
        this.store = store;
        this.plans = plans;
        this.check = check;
        this.rows = rows;
        this.setting = setting;
        this.notices = notices;
        this.record = record;
    }

    /**
     * Refused, with the decision that led here, where the year has no plan in force any more, above its ceiling, while a batch is held, and
     * where an amendment was opened, set or dropped while this waited for the locks of its plans.
     */
    public void apply(String number) {
        ItemChangeCase change = store.locked(number);
        ItemChange asked = store.read(change);
        // The draft first: whoever sets it locks both in this order.
        Optional<String> draft = plans.onItsWay(asked.year());
        draft.ifPresent(plans::locked);
        String inForce =
                plans.lockInForce(asked.year()).orElseThrow(() -> new NotPossibleNow("refusal.plan.change.noPlan"));
        if (!plans.onItsWay(asked.year()).equals(draft)) {
            throw new NotPossibleNow("refusal.plan.change.planMoved");
        }
        Optional<String> taking = written(change, asked, inForce, draft);
        rows.applied(change);
        store.save(change);
        record.system(number, "changeApplied");
        Map<String, String> facts = Map.of("item", asked.item(), "case", number);
        record.system(inForce, "itemChangedInForce", facts);
        taking.ifPresent(plan -> record.system(plan, "itemChangedInForce", facts));
        notices.tell("changeApplied", store.read(change), "");
    }

    /** Returns the draft where it takes the change too. */
    private Optional<String> written(ItemChangeCase change, ItemChange asked, String inForce, Optional<String> draft) {
        PlanItemEntry entry = asked.entry();
        if (entry == null) {
            check.requireNotHeld(rows.fitting(inForce, asked));
            return rows.become(inForce, draft, asked);
        }
        check.requireMoney(change);
        Optional<String> taking = rows.put(inForce, draft, asked, entry);
        setting.beginRelease(inForce, asked.item(), asked.openedBy());
        return taking;
    }
}
