package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which batches were made of the items of a plan; told by the module that makes them. */
@Service
@Transactional
public class PlanOpenings {

    private final PlanItemStates states;
    private final Plans plans;

    PlanOpenings(PlanItemStates states, Plans plans) {
        this.states = states;
        this.plans = plans;
    }

    public void opened(PlanItem item, PlanItem.Run run, String batch) {
        states.opened(item.plan(), item.number(), run.no(), batch);
    }

    /** The page that traces the item of a batch, in the plan in force before others; empty where the batch was planned without one. */
    @Transactional(readOnly = true)
    public Optional<String> tracePath(String batch) {
        return states.ofBatch(batch).map(item -> {
            AnnualPlan plan = plans.plan(item.plan());
            return "/plans/" + plan.year() + "/items/" + item.number() + "/trace?show=" + plan.shownAs();
        });
    }

    /** Numbers of batches by the number of the run in the item. */
    @Transactional(readOnly = true)
    public Map<Integer, String> batches(PlanItem item) {
        return states.batches(item.plan(), item.number());
    }
}
