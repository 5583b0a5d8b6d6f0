package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** Who writes and reviews the course of a programme, and so sees it without learning it; supplied by the module in which it is written. */
public interface CourseAuthors {

    boolean writes(PersonId person, String programme);
}
