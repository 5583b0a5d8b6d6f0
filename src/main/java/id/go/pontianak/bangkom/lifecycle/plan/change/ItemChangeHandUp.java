package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord.Deed;
import id.go.pontianak.bangkom.lifecycle.plan.domain.ItemChangeCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.ItemChangeStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.PlanItemProcess;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A returned change goes to the offices again, on its own page. */
@Service
public class ItemChangeHandUp {

    private final ItemChangeStore store;
    private final ItemChangeCheck check;
    private final PlanRecord record;
    private final Decisions decisions;

    ItemChangeHandUp(ItemChangeStore store, ItemChangeCheck check, PlanRecord record, Decisions decisions) {
        this.store = store;
        this.check = check;
        this.record = record;
        this.decisions = decisions;
    }

    public boolean mayHandUp(String number, PersonId person) {
        return revising(number)
                .filter(task -> decisions.capacityFor(person, task).isPresent())
                .isPresent();
    }

    /** {@code seen} is the version that was on the page; {@code reason} what the offices read about what was corrected. */
    public void handUp(String number, int seen, String reason, PersonId by) {
        String task = revising(number).orElseThrow(NotFound::new).id();
        decisions.decide(by, Decisions.Request.direct(task, seen, Map.of("outcome", "revised", "reason", reason)));
    }

    private Optional<OpenTask> revising(String number) {
        return decisions.listOpenOf(number).stream()
                .filter(task -> task.element().equals(PlanItemProcess.REVISE))
                .findFirst();
    }

    @Transactional
    public void record(String number, DecisionRecord decision) {
        DecisionRecord made = decision.withReason();
        ItemChangeCase change = store.locked(number);
        check.requireMoney(change);
        change.handUpAgain();
        store.save(change);
        record.of(number, Deed.of("changeHandedUp", made), Map.of());
    }
}
