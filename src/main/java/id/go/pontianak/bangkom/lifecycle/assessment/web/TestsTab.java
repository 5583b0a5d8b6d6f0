package id.go.pontianak.bangkom.lifecycle.assessment.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.assessment.BatchTests;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tests of a batch as a tab beside its page, where its programme has any. */
@Component
class TestsTab implements BatchPart {

    static final String PATH = "/batches/%s/tests";

    private final BatchTests tests;

    TestsTab(BatchTests tests) {
        this.tests = tests;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return tests.isThere(person, batch)
                ? Optional.of(new Link("assessment.tab", PATH.formatted(batch.number())))
                : Optional.empty();
    }
}
