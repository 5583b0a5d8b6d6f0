package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.result.ResultRights;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The results of a batch, from the end of its training on. */
@Component
class ResultTab implements BatchPart {

    static final String PATH = "/batches/%s/results";

    private final Results results;
    private final ResultRights rights;

    ResultTab(Results results, ResultRights rights) {
        this.results = results;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return results.find(batch.number())
                .filter(found -> rights.mayRead(person, batch.number()))
                .map(found -> new Link("result.tab", PATH.formatted(batch.number())));
    }
}
