package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;

/** What a later module has beside the pages of a course, offered to its learners on the page of its contents. */
public interface CourseLink {

    /** {@code label} is what is read and {@code note} what stands below it; {@code path} is an address of the portal. */
    record Link(String label, String note, String path) {}

    /** None where this person may not go there. */
    List<Link> of(PersonId person, String programme);
}
