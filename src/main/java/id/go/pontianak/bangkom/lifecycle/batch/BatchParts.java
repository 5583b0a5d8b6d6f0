package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tabs of a batch, its own page first; shown by {@code batch/parts :: tabs} on the page of each. */
@Component
public class BatchParts {

    private final ObjectProvider<BatchPart> parts;

    BatchParts(ObjectProvider<BatchPart> parts) {
        this.parts = parts;
    }

    /** In their order; only those that lead somewhere for this person. */
    public List<BatchPart.Link> of(Batch batch, PersonId person) {
        List<BatchPart.Link> links = new ArrayList<>();
        links.add(new BatchPart.Link("batch.tab", "/batches/" + batch.number()));
        parts.stream()
                .sorted(Comparator.comparingInt(BatchPart::order))
                .forEach(part -> part.of(batch, person).ifPresent(links::add));
        return links;
    }
}
