package id.go.pontianak.bangkom.lifecycle.plan.change.domain;

import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanOffice;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanRoute;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which office a change of one item goes to next: head of division, head of BKPSDM, and above {@code plan.secretaryMillions} the secretary,
 * who compiles the plan as PyB (PP 11/2017 art. 207(1)).
 */
@Component
public class ItemChangeRoute {

    private static final long MILLION = 1_000_000;

    private final PlanRoute route;
    private final Policies policies;
    private final BusinessClock clock;

    ItemChangeRoute(PlanRoute route, Policies policies, BusinessClock clock) {
        this.route = route;
        this.policies = policies;
        this.clock = clock;
    }

    /** Empty where all have approved. */
    public Optional<PlannedStep> next(ItemChangeCase change) {
        ApprovalTrail trail = change.trail();
        Optional<PlannedStep> planned = trail.planned();
        if (planned.isPresent()) {
            return planned;
        }
        int last = trail.lastRouteNo();
        return last >= last(change).routeNo()
                ? Optional.empty()
                : Optional.of(route.at(PlanOffice.of(last + 1), change.conflictScope()));
    }

    private PlanOffice last(ItemChangeCase change) {
        long limit = policies.number("plan.secretaryMillions", clock.today()) * MILLION;
        return change.matter().total() > limit ? PlanOffice.SECRETARY : PlanOffice.AGENCY;
    }

    /** Whoever answers for the office today has approved this version for another one. */
    public Optional<Answer> answeredAlready(ItemChangeCase change, PlannedStep step) {
        return route.answeredAlready(change.trail(), change.conflictScope(), step);
    }
}
