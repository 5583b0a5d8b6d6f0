package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanNeedRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.draft.ItemDrafts;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedProposal;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedProposals;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts items from the locked needs, behind the lock of the plan. Idempotent: a programme that stands in the draft gets no second item, its item
 * serves the lines as well.
 */
@Service
@Transactional
public class PlanFromNeeds {

    /** {@code items} were made; {@code linked} lines went to items that were there before. */
    public record Taken(int items, int linked) {}

    private final PlanStore store;
    private final PlanItems items;
    private final PlanNeedRows links;
    private final NeedProposals proposals;
    private final ItemDrafts drafts;
    private final PlanRecord record;
    private final PlanRights rights;

    PlanFromNeeds(
            PlanStore store,
            PlanItems items,
            PlanNeedRows links,
            NeedProposals proposals,
            ItemDrafts drafts,
            PlanRecord record,
            PlanRights rights) {
        this.store = store;
        this.items = items;
        this.links = links;
        this.proposals = proposals;
        this.drafts = drafts;
        this.record = record;
        this.rights = rights;
    }

    /** Takes these lines into the draft; refused where nothing is ticked or a programme is not held any more. */
    public Taken take(String number, Set<UUID> ticked, PersonId by) {
        rights.requireDrafter(by);
        PlanCase locked = store.locked(number);
        locked.requireDraft();
        AnnualPlan plan = locked.read();
        if (ticked.isEmpty()) {
            throw RuleViolated.of("refusal.plan.needsNothing");
        }
        int made = 0;
        int linked = 0;
        for (NeedProposal proposal : proposals.of(plan, ticked)) {
            int its = take(plan, proposal, by);
            made += proposal.present() == null ? 1 : 0;
            linked += proposal.present() == null ? 0 : its;
        }
        return new Taken(made, linked);
    }

    private int take(AnnualPlan plan, NeedProposal proposal, PersonId by) {
        if (!proposal.held()) {
            throw RuleViolated.of("refusal.plan.needsInactive", proposal.topic());
        }
        String present = proposal.present();
        String item = present == null ? items.add(plan.number(), drafts.of(plan, proposal), by) : present;
        int linked = links.link(
                plan.number(), item, proposal.lines().stream().map(Need::id).toList());
        if (linked > 0) {
            record.of(
                    plan.number(),
                    Deed.of("needsLinked", by),
                    Map.of("item", item, "title", proposal.topic(), "lines", String.valueOf(linked)));
        }
        return linked;
    }
}
