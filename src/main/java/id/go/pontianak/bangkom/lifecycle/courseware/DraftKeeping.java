package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.DraftRows;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.UnsavedRows;
import id.go.pontianak.bangkom.lifecycle.learning.Course;
import id.go.pontianak.bangkom.lifecycle.learning.CourseEditions;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the draft of a course. Each deed locks the draft (mutex of its row), names its author as a writer of it, who may not publish it, and is
 * journalled. Readers see none of it before it is published.
 */
@Service
@Transactional
public class DraftKeeping {

    /** Pages of a course: their files are numbered with two digits. */
    public static final int MOST_PAGES = 60;

    /** Names that addresses below a course have already. */
    private static final Set<String> TAKEN =
            Set.of("practice", "img", "feedback", "offline", "search", "test", "packages", "new");

    private final AuthorRights rights;
    private final DraftRows rows;
    private final UnsavedRows unsaved;
    private final CourseEditions editions;
    private final Journal journal;

    DraftKeeping(AuthorRights rights, DraftRows rows, UnsavedRows unsaved, CourseEditions editions, Journal journal) {
        this.rights = rights;
        this.rows = rows;
        this.unsaved = unsaved;
        this.editions = editions;
        this.journal = journal;
    }

    /** The number under which the journal keeps what happens to a course. */
    public static CaseNumber journalOf(String programme) {
        return new CaseNumber("COURSE-" + programme);
    }

    /** With the pages of the published version, or none where there is none. Refused where a draft is written already. */
    public void begin(PersonId by, String programme) {
        rights.requireAuthor(by, programme);
        int base = editions.current(programme).map(Course::version).orElse(0);
        if (!rows.begin(programme, base, by)) {
            throw new NotPossibleNow("refusal.courseware.begun");
        }
        fill(by, programme, editions.pages(programme, base));
        record("journal.course.begun", by, programme, Map.of("version", String.valueOf(base)));
    }

    /** In place of what the draft holds; begins one where there is none. */
    void replace(PersonId by, String programme, List<Written> pages, String action, Map<String, String> facts) {
        rights.requireAuthor(by, programme);
        rows.begin(programme, editions.current(programme).map(Course::version).orElse(0), by);
        begun(by, programme);
        rows.clear(programme);
        fill(by, programme, pages);
        rows.wrote(programme, by);
        record(action, by, programme, facts);
    }

    /** Returns the name of the page in addresses. */
    public String add(PersonId by, String programme, PageText text) {
        Draft draft = begun(by, programme);
        if (draft.pages().size() >= MOST_PAGES) {
            throw RuleViolated.of("refusal.courseware.full", MOST_PAGES);
        }
        Set<String> taken = new HashSet<>(TAKEN);
        draft.pages().forEach(page -> taken.add(page.slug()));
        String slug = text.slug(taken);
        rows.insert(programme, text.at(draft.pages().size() + 1, slug), text.source(), by);
        changed(by, programme, "journal.course.added", slug);
        return slug;
    }

    public void change(PersonId by, String programme, String slug, PageText text) {
        DraftPage before = page(by, programme, slug);
        CoursePage page = text.at(before.page().number(), slug);
        unsaved.forget(by, programme, slug);
        if (!page.equals(before.page()) || !text.source().equals(before.source())) {
            rows.update(programme, page, text.source(), by);
            changed(by, programme, "journal.course.changed", slug);
        }
    }

    public void remove(PersonId by, String programme, String slug) {
        page(by, programme, slug);
        rows.remove(programme, slug);
        order(
                programme,
                rows.find(programme).orElseThrow(NotFound::new).pages().stream()
                        .map(DraftPage::slug)
                        .toList());
        changed(by, programme, "journal.course.removed", slug);
    }

    /** One place forwards; the first stays where it is. */
    public void up(PersonId by, String programme, String slug) {
        Draft draft = begun(by, programme);
        List<String> slugs =
                new ArrayList<>(draft.pages().stream().map(DraftPage::slug).toList());
        int at = slugs.indexOf(slug);
        if (at < 0) {
            throw new NotFound();
        }
        if (at > 0) {
            Collections.swap(slugs, at, at - 1);
            order(programme, slugs);
            changed(by, programme, "journal.course.moved", slug);
        }
    }

    /** Whoever adds a picture while a draft is written is a writer of it. */
    void picture(PersonId by, String programme, String name) {
        rights.requireAuthor(by, programme);
        if (rows.lock(programme).isPresent()) {
            rows.wrote(programme, by);
        }
        record("journal.course.picture", by, programme, Map.of("picture", name));
    }

    /** Throws the draft away; what is published stays. */
    public void discard(PersonId by, String programme) {
        begun(by, programme);
        rows.delete(programme);
        record("journal.course.discarded", by, programme, Map.of());
    }

    private void fill(PersonId by, String programme, List<Written> pages) {
        pages.forEach(page -> rows.insert(programme, page.page(), page.source(), by));
    }

    private void order(String programme, List<String> slugs) {
        rows.order(programme, slugs);
    }

    private DraftPage page(PersonId by, String programme, String slug) {
        return begun(by, programme).page(slug).orElseThrow(NotFound::new);
    }

    private Draft begun(PersonId by, String programme) {
        rights.requireAuthor(by, programme);
        return rows.lock(programme).orElseThrow(NotFound::new);
    }

    private void changed(PersonId by, String programme, String action, String slug) {
        rows.wrote(programme, by);
        record(action, by, programme, Map.of("page", slug));
    }

    private void record(String action, PersonId by, String programme, Map<String, String> facts) {
        journal.record(journalOf(programme), Deed.of(action, by), facts);
    }
}
