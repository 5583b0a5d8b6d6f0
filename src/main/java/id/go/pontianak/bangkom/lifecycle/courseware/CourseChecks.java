package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.lifecycle.learning.CoursePictures;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks through the pages of a draft: format, links (to https only; nothing is fetched), pictures that there are and their words, sizes.
 * What makes a page weaker without breaking it (no task, no question, no source) is said and blocks nothing.
 */
@Component
class CourseChecks {

    /** Bytes of a page's text: with its frame it stays below what a page without pictures may weigh. */
    public static final int MOST_BYTES = 30_000;

    private final CoursePictures pictures;

    CourseChecks(CoursePictures pictures) {
        this.pictures = pictures;
    }

    /** Those that block first. */
    public List<Finding> of(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        draft.pages().forEach(page -> findings.addAll(of(draft.programme(), page)));
        findings.sort((a, b) -> Boolean.compare(b.blocks(), a.blocks()));
        return List.copyOf(findings);
    }

    public List<Finding> of(String programme, DraftPage page) {
        Optional<Problem> problem = CourseText.problem(page.file());
        if (problem.isPresent()) {
            return List.of(blocking(
                    page,
                    "learning.fault." + problem.get().fault(),
                    shortened(problem.get().detail())));
        }
        List<Finding> findings = new ArrayList<>();
        int bytes = page.source().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            findings.add(blocking(page, "courseware.finding.size", bytes / 1000, MOST_BYTES / 1000));
        }
        List<String> known = pictures.names(programme);
        CourseText.pictures(page.source()).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> findings.add(blocking(page, "courseware.finding.picture", name)));
        if (page.source().isBlank()) {
            findings.add(blocking(page, "courseware.finding.empty"));
        } else {
            hints(page, findings);
        }
        return findings;
    }

    private static void hints(DraftPage page, List<Finding> findings) {
        List<CourseText.Part> parts = CourseText.parts("", page.source(), "");
        hint(page, findings, parts.stream().noneMatch(part -> part.kind().equals("task")), "courseware.finding.task");
        hint(
                page,
                findings,
                parts.stream().noneMatch(part -> part.kind().equals("question")),
                "courseware.finding.question");
        hint(
                page,
                findings,
                parts.stream()
                        .noneMatch(part ->
                                part.html().contains("<table") || part.html().contains("<img")),
                "courseware.finding.picture.none");
    }

    private static void hint(DraftPage page, List<Finding> findings, boolean missing, String what) {
        if (missing) {
            findings.add(new Finding(page.slug(), page.page().title(), false, what, List.of()));
        }
    }

    private static Finding blocking(DraftPage page, String key, Object... arguments) {
        return new Finding(page.slug(), page.page().title(), true, key, List.of(arguments));
    }

    /** A fault of the whole question would repeat it. */
    private static String shortened(String detail) {
        return detail.length() <= 80 ? detail : detail.substring(0, 80) + '…';
    }
}
