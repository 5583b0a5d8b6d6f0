package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.CourseFile;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The next version of a course while it is written; {@code base} is the version it began with, 0 where there was none. */
public record Draft(String programme, int base, List<DraftPage> pages, Set<PersonId> writers) {

    public Draft {
        pages = List.copyOf(pages);
        writers = Set.copyOf(writers);
    }

    public Optional<DraftPage> page(String slug) {
        return pages.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    public List<CourseFile> files() {
        return pages.stream().map(DraftPage::file).toList();
    }

    public List<CoursePage> contents() {
        return pages.stream().map(DraftPage::page).toList();
    }
}
