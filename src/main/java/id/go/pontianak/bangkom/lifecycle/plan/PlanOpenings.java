package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which batches were made of the items of a plan; told by the module that makes them. */
@Service
@Transactional
public class PlanOpenings {

    private final PlanItemStates states;

    PlanOpenings(PlanItemStates states) {
        this.states = states;
    }

    public void opened(PlanItem item, PlanItem.Run run, String batch) {
        states.opened(item.plan(), item.number(), run.no(), batch);
    }

    /** Numbers of batches by the number of the run in the item. */
    @Transactional(readOnly = true)
    public Map<Integer, String> batches(PlanItem item) {
        return states.batches(item.plan(), item.number());
    }
}
