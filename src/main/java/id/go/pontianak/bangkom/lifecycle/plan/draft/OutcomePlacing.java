package id.go.pontianak.bangkom.lifecycle.plan.draft;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOutcomes;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analysts put outcomes of evaluations into a draft that was before an office when they came, and propose again what one deferred. */
@Service
@Transactional
public class OutcomePlacing {

    private final PlanOutcomes outcomes;
    private final PlanRights rights;

    OutcomePlacing(PlanOutcomes outcomes, PlanRights rights) {
        this.outcomes = outcomes;
        this.rights = rights;
    }

    /** How many outcomes. */
    public int place(String plan, PersonId by) {
        rights.requireDrafter(by);
        return outcomes.place(plan);
    }

    /** Needs a reason, which the journal keeps; refused for what is not deferred, and in an amendment, which changes items by its own deeds. */
    public void proposeAgain(String plan, String item, String reason, PersonId by) {
        rights.requireDrafter(by);
        outcomes.proposeAgain(plan, item, reason, by);
    }
}
