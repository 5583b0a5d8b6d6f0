package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolments;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from a batch to its course, for those who learn in it. */
@Component
class CourseTab implements BatchPart {

    private static final int BEFORE_SESSIONS = 5;

    private final Enrolments enrolments;

    CourseTab(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public int order() {
        return BEFORE_SESSIONS;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return batch.mode() == Batch.Mode.MANDIRI || batch.mode() == Batch.Mode.CAMPURAN
                ? enrolments
                        .find(person, batch.programme())
                        .filter(one ->
                                one.batch() != null && one.batch().number().equals(batch.number()))
                        .map(one -> new Link("learning.courseTab", "/learning/" + batch.programme()))
                : Optional.empty();
    }
}
