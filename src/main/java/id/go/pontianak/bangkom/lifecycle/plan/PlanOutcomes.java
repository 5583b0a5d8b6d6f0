package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcome;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcomes;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Status;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanOutcomeRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.draft.OutcomeDrafts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what evaluations decided into the draft of the year after: a programme that goes on stands there as last year, one whose method is to
 * be adjusted with a single pilot batch, one that is to stop deferred. A programme that stands in the draft keeps its item, which then follows the
 * evaluation. Under the lock of the plan; idempotent.
 */
@Service
@Transactional
public class PlanOutcomes {

    private final PlanStore store;
    private final ProgrammeOutcomes outcomes;
    private final PlanOutcomeRows links;
    private final PlanItemRows rows;
    private final PlanItemStates states;
    private final OutcomeDrafts drafts;
    private final PlanRecord record;

    PlanOutcomes(
            PlanStore store,
            ProgrammeOutcomes outcomes,
            PlanOutcomeRows links,
            PlanItemRows rows,
            PlanItemStates states,
            OutcomeDrafts drafts,
            PlanRecord record) {
        this.store = store;
        this.outcomes = outcomes;
        this.links = links;
        this.rows = rows;
        this.states = states;
        this.drafts = drafts;
        this.record = record;
    }

    /** Outcomes of the year before, of the one before that if no plan followed them, and whatever its items follow; the oldest first. */
    @Transactional(readOnly = true)
    public List<PlanOutcome> of(AnnualPlan plan) {
        Map<String, String> items = links.items(plan.number());
        Set<String> elsewhere = links.followedOutside(plan.year());
        return outcomes.between(plan.year() - 2, plan.year()).stream()
                .filter(outcome -> items.containsKey(outcome.evaluation())
                        || (outcome.planYear() <= plan.year() && !elsewhere.contains(outcome.evaluation())))
                .map(outcome -> new PlanOutcome(outcome, items.get(outcome.evaluation())))
                .toList();
    }

    /** Puts in what no item follows yet; how many outcomes. What is to be reviewed asks for no item. */
    public int place(String number) {
        PlanCase locked = store.locked(number);
        locked.requireDraft();
        AnnualPlan plan = locked.read();
        List<PlanOutcome> open = of(plan).stream().filter(PlanOutcome::open).toList();
        open.forEach(one -> place(plan, one.outcome()));
        return open.size();
    }

    private void place(AnnualPlan plan, ProgrammeOutcome outcome) {
        String item = present(plan, outcome.programme()).orElseGet(() -> made(plan, outcome));
        links.link(plan.number(), item, outcome.evaluation());
        record.system(
                plan.number(),
                "outcomePlaced",
                Map.of("item", item, "evaluation", outcome.evaluation(), "programme", outcome.programme()));
    }

    private Optional<String> present(AnnualPlan plan, String programme) {
        return rows.list(plan.number()).stream()
                .filter(item -> programme.equals(item.content().programme()) && item.status() != Status.CANCELLED)
                .map(PlanItem::number)
                .findFirst();
    }

    private String made(AnnualPlan plan, ProgrammeOutcome outcome) {
        String number = rows.nextNumber(plan.year());
        rows.insert(plan.number(), number, drafts.of(plan, outcome));
        if (outcome.verdict() == ProgrammeVerdict.REPLACE_OR_STOP) {
            states.become(plan.number(), number, Status.DEFERRED);
        }
        return number;
    }

    /** An analyst proposes an item again that an evaluation deferred, with a reason. */
    public void proposeAgain(String number, String itsItem, String reason, PersonId by) {
        PlanCase locked = store.locked(number);
        locked.requireDraft();
        AnnualPlan plan = locked.read();
        PlanItem item = rows.find(plan.number(), itsItem).orElseThrow(NotFound::new);
        String why = Reason.of(reason);
        if (plan.amendment() > 0 || item.status() != Status.DEFERRED) {
            throw new NotPossibleNow("refusal.plan.notDeferred");
        }
        states.become(plan.number(), itsItem, Status.PROPOSED);
        record.of(
                plan.number(),
                Deed.of("itemProposedAgain", by).because(why),
                Map.of("item", itsItem, "title", item.content().title()));
    }
}
