package id.go.pontianak.bangkom.lifecycle.letter.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.letter.Assignments;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For HR staff and heads of a perangkat daerah of which somebody has a seat. */
@Component
class AssignmentTab implements BatchPart {

    private final Assignments assignments;

    AssignmentTab(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return assignments
                .unitOf(batch, person)
                .map(unit -> new Link("letter.assignment.tab", "/batches/" + batch.number() + "/assignments/" + unit));
    }
}
