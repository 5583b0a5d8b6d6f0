package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.EditionRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PageSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions of a course as its authors see them. Who may, is asked by the module that writes them. A version is never changed: learners
 * finish the one they began, the next begin the one that is current.
 */
@Service
@Transactional(readOnly = true)
public class CourseEditions {

    private final CourseRows courses;
    private final EditionRows editions;
    private final Clock clock;

    CourseEditions(CourseRows courses, EditionRows editions, Clock clock) {
        this.courses = courses;
        this.editions = editions;
        this.clock = clock;
    }

    /** Codes of the programmes that have a course. */
    public List<String> programmes() {
        return editions.programmes();
    }

    /** The latest first. */
    public List<Edition> list(String programme) {
        return editions.list(programme).stream()
                .map(row -> edition(programme, row))
                .toList();
    }

    public Optional<Course> current(String programme) {
        return courses.published(programme);
    }

    public Optional<Course> find(String programme, int version) {
        return courses.find(programme, version);
    }

    /** Stated minutes of a course of these pages, with tests, confirmed practice and reflection. */
    public int minutes(String programme, List<CoursePage> pages) {
        return pages.stream().mapToInt(CoursePage::minutes).sum()
                + editions.practice(programme).minutes();
    }

    /** The pages with their texts, in their order. */
    public List<CourseText.Written> pages(String programme, int version) {
        return courses.find(programme, version).map(Course::pages).orElse(List.of()).stream()
                .map(page -> new CourseText.Written(page, courses.source(programme, version, page.number())))
                .toList();
    }

    /**
     * The next version, in place of the one before; returns its number. {@code because} is given where its learning hours differ. Only for
     * files without a problem.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(String programme, List<CourseFile> files, PersonId by, @Nullable String because) {
        editions.lock(programme);
        List<PageSource> pages = files.stream()
                .map(file -> PageSource.read(file.name(), file.content()))
                .toList();
        int version = courses.publish(programme, "portal:" + UUID.randomUUID(), pages, clock.instant());
        editions.publishedBy(programme, version, by, because);
        return version;
    }

    private Edition edition(String programme, EditionRows.Row row) {
        Course course = courses.find(programme, row.version()).orElseThrow();
        return new Edition(
                row.version(),
                row.current(),
                row.published(),
                row.by(),
                row.because(),
                course.pages().size(),
                course.minutes(),
                course.learningHours());
    }
}
