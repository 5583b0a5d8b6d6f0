package id.go.pontianak.bangkom.lifecycle.plan.change.web;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChange;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeHandUp;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeKind;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeList;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeRights;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeStatus;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanPages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages of changes of items, and who sees them. */
@Component
@Transactional(readOnly = true)
public class ItemChangePages {

    /** A change with what its reader may do; {@code before} is the item as it stands in the plan in force, null where it is new. */
    record Page(
            ItemChange change, @Nullable PlanItem before, boolean mayRevise, boolean mayHandUp, boolean mayWithdraw) {}

    private final Plans plans;
    private final PlanRights rights;
    private final ItemChangeList changes;
    private final ItemChangeRights readers;
    private final ItemChangeHandUp handUp;

    ItemChangePages(
            Plans plans, PlanRights rights, ItemChangeList changes, ItemChangeRights readers, ItemChangeHandUp handUp) {
        this.plans = plans;
        this.rights = rights;
        this.changes = changes;
        this.readers = readers;
        this.handUp = handUp;
    }

    /** The plan in force for its analysts; 404 for everybody else, and where there is none. */
    AnnualPlan toChange(String year, PersonId person) {
        rights.requireDrafter(person);
        return plans.inForce(PlanPages.yearOf(year)).orElseThrow(NotFound::new);
    }

    /** The item as it stands in the plan in force. */
    PlanItem item(AnnualPlan plan, String number) {
        return plans.item(plan.number(), number);
    }

    boolean mayDraft(PersonId person) {
        return rights.mayDraft(person);
    }

    /** The changes of a year for whoever reads drafts of plans; 404 for everybody else and for a year without plan. */
    List<ItemChange> list(String year, PersonId person) {
        if (!rights.mayReadDrafts(person)
                || plans.ofYear(PlanPages.yearOf(year)).isEmpty()) {
            throw new NotFound();
        }
        return changes.ofYear(PlanPages.yearOf(year));
    }

    /** Unknown, of another year and forbidden are the same 404. */
    ItemChange change(String year, String number, PersonId person) {
        readers.requireReader(person, number);
        ItemChange change = changes.find(number);
        if (change.year() != PlanPages.yearOf(year)) {
            throw new NotFound();
        }
        return change;
    }

    Page page(String year, String number, PersonId person) {
        ItemChange change = change(year, number, person);
        boolean drafts = rights.mayDraft(person);
        Optional<PlanItem> before = plans.inForce(change.year())
                .flatMap(plan -> plans.items(plan.number()).stream()
                        .filter(item -> item.number().equals(change.item()))
                        .findFirst());
        return new Page(
                change,
                before.orElse(null),
                drafts && change.status() == ItemChangeStatus.RETURNED && change.entry() != null,
                change.status() == ItemChangeStatus.RETURNED && handUp.mayHandUp(number, person),
                drafts && change.status().open());
    }

    /** What may be asked for an item of the plan in force on its page; nothing while a change of it is on its way, which is named. */
    public List<ItemChangeKind> kinds(AnnualPlan plan, PlanItem item, PersonId person) {
        boolean asks = rights.mayDraft(person)
                && plan.status() == PlanStatus.SET
                && changes.ofItem(item.number()).stream()
                        .noneMatch(change -> change.status().open());
        return asks
                ? Stream.of(ItemChangeKind.values())
                        .filter(kind -> kind.fits(item))
                        .toList()
                : List.of();
    }

    /** Changes of the item that the reader may open, the latest first. */
    public List<ItemChange> of(PlanItem item, PersonId person) {
        return changes.ofItem(item.number()).stream()
                .filter(change -> readers.mayRead(person, change.number()))
                .toList();
    }
}
