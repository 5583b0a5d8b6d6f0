package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PageTasks;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCase;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.PlanItemProcess;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A returned change goes to the offices again, on its own page. */
@Service
public class ItemChangeHandUp {

    private final ItemChangeStore store;
    private final ItemChangeCheck check;
    private final PlanRecord record;
    private final PageTasks tasks;

    ItemChangeHandUp(ItemChangeStore store, ItemChangeCheck check, PlanRecord record, PageTasks tasks) {
        this.store = store;
        this.check = check;
        this.record = record;
        this.tasks = tasks;
    }

    public boolean mayHandUp(String number, PersonId person) {
        return tasks.mayDecide(revising(number), person);
    }

    /** {@code seen} is the version that was on the page; {@code reason} what the offices read about what was corrected. */
    public void handUp(String number, int seen, String reason, PersonId by) {
        tasks.decide(revising(number), seen, Map.of("outcome", "revised", "reason", reason), by);
    }

    private static PageTasks.At revising(String number) {
        return new PageTasks.At(new CaseNumber(number), PlanItemProcess.REVISE);
    }

    @Transactional
    public void record(String number, DecisionRecord decision) {
        DecisionRecord made = decision.withReason();
        ItemChangeCase change = store.locked(number);
        check.requireMoney(change);
        change.handUpAgain();
        store.save(change);
        record.of(number, PlanRecord.deed("changeHandedUp", made), Map.of());
    }
}
