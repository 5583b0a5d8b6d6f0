package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Status;
import id.go.pontianak.bangkom.lifecycle.plan.domain.BestSet;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Apa jadinya bila pagu …": the best set of items under another ceiling, and the draft made so. */
@Service
@Transactional
public class PlanWhatIf {

    private static final Set<Status> OPEN = Set.of(Status.PROPOSED, Status.DEFERRED);

    private final Plans plans;
    private final PlanStore store;
    private final PlanItemStates states;
    private final PlanRights rights;
    private final PlanRecord record;

    PlanWhatIf(Plans plans, PlanStore store, PlanItemStates states, PlanRights rights, PlanRecord record) {
        this.plans = plans;
        this.store = store;
        this.states = states;
        this.rights = rights;
        this.record = record;
    }

    @Transactional(readOnly = true)
    public WhatIf propose(String plan, Funding funding, Rupiah ceiling) {
        List<PlanItem> all = plans.items(plan).stream()
                .filter(item -> item.content().funding() == funding && item.status() != Status.CANCELLED)
                .toList();
        List<PlanItem> fixed =
                all.stream().filter(item -> !OPEN.contains(item.status())).toList();
        List<PlanItem> open =
                all.stream().filter(item -> OPEN.contains(item.status())).toList();
        Set<String> best = BestSet.within(
                open.stream()
                        .map(item -> new BestSet.Candidate(item.number(), WhatIf.valueOf(item), item.total()))
                        .toList(),
                ceiling.minus(WhatIf.cost(fixed)));
        return new WhatIf(
                funding,
                ceiling,
                fixed,
                open.stream().filter(item -> best.contains(item.number())).toList(),
                open.stream().filter(item -> !best.contains(item.number())).toList());
    }

    /** Takes the proposal over: what it leaves out is deferred, what it takes is proposed again. Nothing is lost and the ceiling stays. */
    public WhatIf apply(String number, Funding funding, Rupiah ceiling, PersonId by) {
        rights.requireDrafter(by);
        PlanCase plan = store.locked(number);
        plan.requireDraft();
        WhatIf proposal = propose(number, funding, ceiling);
        become(proposal.chosen(), Status.PROPOSED);
        become(proposal.leftOut(), Status.DEFERRED);
        record.of(
                number,
                Deed.of("whatIfApplied", by),
                Map.of(
                        "funding",
                        funding.name(),
                        "amount",
                        ceiling.digits(),
                        "deferred",
                        String.valueOf(proposal.leftOut().size())));
        return proposal;
    }

    private void become(List<PlanItem> items, Status status) {
        items.stream()
                .filter(item -> item.status() != status)
                .forEach(item -> states.become(item.plan(), item.number(), status));
    }
}
