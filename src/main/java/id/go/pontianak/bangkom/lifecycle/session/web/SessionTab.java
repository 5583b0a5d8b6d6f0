package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sessions of a batch, for everybody who may see the batch. */
@Component
class SessionTab implements BatchPart {

    static final String PATH = "/batches/%s/sessions";

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return Optional.of(new Link("session.tab", PATH.formatted(batch.number())));
    }
}
