package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOpenings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Back from a batch to the item of the plan and the needs it was made for. */
@Component
class BatchTrace implements BatchPart {

    private final PlanOpenings openings;
    private final Oversight oversight;

    BatchTrace(PlanOpenings openings, Oversight oversight) {
        this.openings = openings;
        this.oversight = oversight;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return openings.tracePath(batch.number())
                .filter(path -> oversight.of(person).any())
                .map(path -> new Link("batch.trace", path));
    }
}
