package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who runs a batch, for everybody who may see the batch. */
@Component
class StaffTab implements BatchPart {

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return Optional.of(new Link("session.staff", "/batches/" + batch.number() + "/staff"));
    }
}
