package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.document.ZipArchive;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.CourseZip;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.DraftRows;
import id.go.pontianak.bangkom.lifecycle.learning.Course;
import id.go.pontianak.bangkom.lifecycle.learning.CourseEditions;
import id.go.pontianak.bangkom.lifecycle.learning.CourseFile;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePictures;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText.Problem;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A course as a ZIP of Markdown: {@code nn-name.md} with a header, and its pictures in {@code img}. What comes in becomes the draft, whole or not at
 * all; a file with a fault is named.
 */
@Service
@Transactional
public class CourseTransfer {

    /** Bytes of the archive as it is uploaded. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final ZipArchive.Limits LIMITS = new ZipArchive.Limits(300, 256 * 1024, 12L * 1024 * 1024);

    private final AuthorRights rights;
    private final DraftRows rows;
    private final DraftKeeping keeping;
    private final CourseEditions editions;
    private final CoursePictures pictures;

    CourseTransfer(
            AuthorRights rights,
            DraftRows rows,
            DraftKeeping keeping,
            CourseEditions editions,
            CoursePictures pictures) {
        this.rights = rights;
        this.rows = rows;
        this.keeping = keeping;
        this.editions = editions;
        this.pictures = pictures;
    }

    /** The draft, or the published version where none is written, with the pictures it shows. */
    @Transactional(readOnly = true)
    public void write(PersonId by, String programme, OutputStream out) throws IOException {
        rights.requireAuthor(by, programme);
        List<Written> pages = rows.find(programme)
                .map(CourseHistory::written)
                .orElseGet(() -> editions.pages(
                        programme,
                        editions.current(programme).map(Course::version).orElseThrow(NotFound::new)));
        CourseZip.write(
                pages.stream()
                        .map(page -> CourseFile.of(page.page(), page.source()))
                        .toList(),
                pictures.names(programme),
                name -> pictures.find(programme, name).orElseThrow(NotFound::new),
                out);
    }

    /** Returns how many pages the draft has now. */
    public int read(PersonId by, String programme, byte[] content) {
        rights.requireAuthor(by, programme);
        if (content.length > MOST_BYTES) {
            throw RuleViolated.of("refusal.courseware.import.size", MOST_BYTES / 1024 / 1024);
        }
        CourseZip zip = CourseZip.of(ZipArchive.unpack(content, LIMITS));
        List<Written> pages = pages(zip.pages());
        zip.pictures().forEach((name, picture) -> pictures.add(programme, name, picture, by));
        keeping.replace(by, programme, pages, "journal.course.imported", Map.of("count", String.valueOf(pages.size())));
        return pages.size();
    }

    public void addPicture(PersonId by, String programme, String name, byte[] content) {
        keeping.picture(by, programme, name);
        pictures.add(programme, name, content, by);
    }

    @Transactional(readOnly = true)
    public List<String> pictures(PersonId by, String programme) {
        rights.requireAuthor(by, programme);
        return pictures.names(programme);
    }

    private static List<Written> pages(List<CourseFile> files) {
        if (files.isEmpty() || files.size() > DraftKeeping.MOST_PAGES) {
            throw RuleViolated.of("refusal.courseware.import.pages", DraftKeeping.MOST_PAGES);
        }
        List<Written> pages = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (CourseFile file : files) {
            Optional<Problem> problem = CourseText.problem(file);
            if (problem.isPresent()) {
                throw RuleViolated.of(
                        "refusal.courseware.import.fault",
                        file.name(),
                        "#learning.fault." + problem.get().fault(),
                        problem.get().detail());
            }
            Written page = CourseText.read(file, pages.size() + 1);
            if (!slugs.add(page.page().slug())) {
                throw RuleViolated.of("refusal.courseware.import.twice", file.name());
            }
            PageText.of(page);
            pages.add(page);
        }
        return pages;
    }
}
