package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.CourseFile;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import java.time.Instant;

/** A page of a draft, with whoever changed it last. */
public record DraftPage(CoursePage page, String source, PersonId writer, Instant written) {

    /** As it is exported, checked and published. */
    public CourseFile file() {
        return CourseFile.of(page, source);
    }

    public String slug() {
        return page.slug();
    }
}
