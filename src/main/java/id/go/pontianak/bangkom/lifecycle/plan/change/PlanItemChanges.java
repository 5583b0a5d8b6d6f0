package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCase;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCase.Asked;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeMatter;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeStore;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.PlanItemProcess;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Analysts ask for a change of one item of the plan in force. Refused without such a plan, while another change of the item is on its way,
 * and above the ceiling of its source of money.
 */
@Service
@Transactional
public class PlanItemChanges {

    private static final int LONGEST_LETTER = 200;

    private final PlanStore plans;
    private final PlanItemRows rows;
    private final ItemChangeStore store;
    private final ItemChangeCheck check;
    private final PlanRecord record;
    private final PlanItemProcess process;
    private final BusinessClock clock;

    PlanItemChanges(
            PlanStore plans,
            PlanItemRows rows,
            ItemChangeStore store,
            ItemChangeCheck check,
            PlanRecord record,
            PlanItemProcess process,
            BusinessClock clock) {
        this.plans = plans;
        this.rows = rows;
        this.store = store;
        this.check = check;
        this.record = record;
        this.process = process;
        this.clock = clock;
    }

    /** Asks for an activity that no plan foresaw; {@code letter} is number and day of the letter that offers it. The number of the case. */
    public String add(int year, PlanItemEntry typed, String ground, String letter, PersonId by) {
        check.requireDrafter(by);
        String words = ReadableText.of(letter);
        if (words.isEmpty() || words.length() > LONGEST_LETTER) {
            throw RuleViolated.at("letter", "refusal.plan.change.letter", LONGEST_LETTER);
        }
        String why = Reason.at("ground", ground);
        inForce(year);
        PlanItemEntry entry = typed.counted();
        String item = rows.nextNumber(year);
        check.require(year, item, entry);
        Asked asked = new Asked(item, year, item, ItemChangeKind.ADD, why, words);
        return open(asked, change -> check.describe(change, entry), by);
    }

    /** Asks that a deferred or late item be held after all, as {@code entry} says. The number of the case. */
    public String resume(int year, String item, PlanItemEntry entry, String ground, PersonId by) {
        check.requireDrafter(by);
        String why = Reason.at("ground", ground);
        PlanItem before = fitting(year, item, ItemChangeKind.RESUME);
        check.require(year, item, before, entry);
        Asked asked = Asked.inside(store.nextNumber(item), year, item, ItemChangeKind.RESUME, why);
        return open(asked, change -> check.describe(change, entry), by);
    }

    /** Asks that an item be deferred or cancelled. The number of the case. */
    public String withdrawItem(int year, String item, ItemChangeKind kind, @Nullable String reason, PersonId by) {
        check.requireDrafter(by);
        String why = Reason.of(reason);
        if (kind.carriesEntry()) {
            throw new NotFound();
        }
        PlanItem before = fitting(year, item, kind);
        check.requireNotHeld(before);
        Asked asked = Asked.inside(store.nextNumber(item), year, item, kind, why);
        return open(asked, change -> check.describe(change, before), by);
    }

    private String open(Asked asked, Consumer<ItemChangeCase> described, PersonId by) {
        if (store.ofItem(asked.item()).stream().anyMatch(other -> other.status().open())) {
            throw new NotPossibleNow("refusal.plan.change.open");
        }
        ItemChangeCase change = new ItemChangeCase(asked, by, clock.instant());
        described.accept(change);
        store.save(change);
        record.of(
                change.number(),
                Deed.of("changeOpened", by).because(asked.ground()),
                Map.of("item", asked.item(), "title", change.matter().title()));
        process.opened(change.caseNumber());
        return change.number();
    }

    /** Writes what a returned change shall be instead; whoever looks at it next looks at this. */
    public void revise(String number, PlanItemEntry typed, PersonId by) {
        check.requireDrafter(by);
        ItemChangeCase change = store.lockedCase(number);
        change.requireReturned();
        ItemChangeMatter matter = change.matter();
        if (!matter.kind().carriesEntry()) {
            throw new NotFound();
        }
        boolean added = matter.kind() == ItemChangeKind.ADD;
        PlanItemEntry entry = added ? typed.counted() : typed;
        if (added) {
            check.require(matter.year(), matter.item(), entry);
        } else {
            check.require(matter.year(), matter.item(), fitting(matter.year(), matter.item(), matter.kind()), entry);
        }
        check.describe(change, entry);
        store.save(change);
        record.of(number, Deed.of("changeRevised", by), Map.of("item", matter.item(), "title", matter.title()));
    }

    /** Taken back by the analysts before all offices have approved it. */
    public void withdraw(String number, @Nullable String reason, PersonId by) {
        check.requireDrafter(by);
        String why = Reason.of(reason);
        ItemChangeCase change = store.lockedCase(number);
        change.withdraw(clock.instant());
        store.save(change);
        record.of(number, Deed.of("changeWithdrawn", by).because(why), Map.of());
        process.withdrawn(change.caseNumber());
    }

    private String inForce(int year) {
        return plans.lockInForce(year).orElseThrow(() -> new NotPossibleNow("refusal.plan.change.noPlan"));
    }

    private PlanItem fitting(int year, String item, ItemChangeKind kind) {
        PlanItem before = rows.find(inForce(year), item).orElseThrow(NotFound::new);
        if (!kind.fits(before)) {
            throw new NotPossibleNow("refusal.plan.change.fits");
        }
        return before;
    }
}
