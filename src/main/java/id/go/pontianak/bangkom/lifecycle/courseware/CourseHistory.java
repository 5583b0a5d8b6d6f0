package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.DraftRows;
import id.go.pontianak.bangkom.lifecycle.learning.Course;
import id.go.pontianak.bangkom.lifecycle.learning.CourseEditions;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText.Written;
import id.go.pontianak.bangkom.lifecycle.learning.Edition;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Former versions of a course: read, compared, and brought back as a draft. */
@Service
@Transactional
public class CourseHistory {

    private final AuthorRights rights;
    private final DraftRows drafts;
    private final DraftKeeping keeping;
    private final CourseEditions editions;

    CourseHistory(AuthorRights rights, DraftRows drafts, DraftKeeping keeping, CourseEditions editions) {
        this.rights = rights;
        this.drafts = drafts;
        this.keeping = keeping;
        this.editions = editions;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Edition> list(PersonId by, String programme) {
        rights.requireAuthor(by, programme);
        return editions.list(programme);
    }

    @Transactional(readOnly = true)
    public List<Written> pages(PersonId by, String programme, int version) {
        rights.requireAuthor(by, programme);
        return editions.find(programme, version)
                .map(course -> editions.pages(programme, version))
                .orElseThrow(NotFound::new);
    }

    /** What the version changed of the one before it; everything where it is the first. */
    @Transactional(readOnly = true)
    public List<PageChange> changesOf(PersonId by, String programme, int version) {
        List<Written> after = pages(by, programme, version);
        int before = editions.list(programme).stream()
                .mapToInt(Edition::version)
                .filter(number -> number < version)
                .max()
                .orElse(0);
        return PageChange.between(editions.pages(programme, before), after);
    }

    /** What the draft changes of the published version. */
    @Transactional(readOnly = true)
    public List<PageChange> changesOfDraft(PersonId by, String programme) {
        rights.requireAuthor(by, programme);
        Draft draft = drafts.find(programme).orElseThrow(NotFound::new);
        int current = editions.current(programme).map(Course::version).orElse(0);
        return PageChange.between(editions.pages(programme, current), written(draft));
    }

    /** The pages of a version become those of the draft; published is nothing by it. */
    public void restore(PersonId by, String programme, int version) {
        List<Written> pages = pages(by, programme, version);
        keeping.replace(by, programme, pages, "journal.course.restored", Map.of("version", String.valueOf(version)));
    }

    static List<Written> written(Draft draft) {
        return draft.pages().stream()
                .map(page -> new Written(page.page(), page.source()))
                .toList();
    }
}
