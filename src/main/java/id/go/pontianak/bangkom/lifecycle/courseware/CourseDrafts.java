package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.DraftRows;
import id.go.pontianak.bangkom.lifecycle.learning.Course;
import id.go.pontianak.bangkom.lifecycle.learning.CourseEditions;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** CourseDrafts as their authors read them; for others there are none. */
@Service
@Transactional(readOnly = true)
public class CourseDrafts {

    /** A course that this person writes; {@code version} is the published one, 0 where there is none. */
    public record Row(String programme, String title, int version, boolean draft) {}

    /** A course with its draft, if one is written; hours are those of draft and published version. */
    public record Overview(
            ProgrammeEntry programme,
            @Nullable Course published,
            @Nullable Draft draft,
            List<Finding> findings,
            int minutes,
            int learningHours,
            boolean mayPublish) {

        public boolean hoursDiffer() {
            return published != null && draft != null && published.learningHours() != learningHours;
        }

        /** Whether something keeps the draft from being published, whoever asks. */
        public boolean blocked() {
            return findings.stream().anyMatch(Finding::blocks);
        }
    }

    private final AuthorRights rights;
    private final DraftRows rows;
    private final CourseEditions editions;
    private final CourseChecks checks;

    CourseDrafts(AuthorRights rights, DraftRows rows, CourseEditions editions, CourseChecks checks) {
        this.rights = rights;
        this.rows = rows;
        this.editions = editions;
        this.checks = checks;
    }

    /** By code. */
    public List<Row> list(PersonId by) {
        List<String> drafts = rows.programmes();
        TreeSet<String> codes = new TreeSet<>(editions.programmes());
        codes.addAll(drafts);
        return codes.stream()
                .filter(code -> rights.mayWrite(by, code))
                .map(code -> new Row(
                        code,
                        rights.requireAuthor(by, code).text().name(),
                        editions.current(code).map(Course::version).orElse(0),
                        drafts.contains(code)))
                .toList();
    }

    public Overview overview(PersonId by, String programme) {
        ProgrammeEntry entry = rights.requireAuthor(by, programme);
        Draft draft = rows.find(programme).orElse(null);
        Course published = editions.current(programme).orElse(null);
        int minutes = draft == null ? 0 : editions.minutes(programme, draft.contents());
        return new Overview(
                entry,
                published,
                draft,
                draft == null ? List.of() : checks.of(draft),
                minutes,
                Course.learningHours(minutes),
                draft != null && !draft.writers().isEmpty() && !draft.writers().contains(by));
    }

    public Optional<Draft> find(PersonId by, String programme) {
        rights.requireAuthor(by, programme);
        return rows.find(programme);
    }

    /** The draft, which nobody else changes until the transaction ends (mutex of its row). */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Draft> lock(PersonId by, String programme) {
        rights.requireAuthor(by, programme);
        return rows.lock(programme);
    }

    /** A page of the draft; not found where there is none. */
    public DraftPage page(PersonId by, String programme, String slug) {
        return find(by, programme).flatMap(draft -> draft.page(slug)).orElseThrow(NotFound::new);
    }

    public List<Finding> findings(PersonId by, String programme, DraftPage page) {
        rights.requireAuthor(by, programme);
        return checks.of(programme, page);
    }
}
