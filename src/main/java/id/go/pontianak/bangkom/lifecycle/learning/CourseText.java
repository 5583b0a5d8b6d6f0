package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.lifecycle.learning.domain.FaultyCourse;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Markdown;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PageSource;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Segment;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Segments;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The format in which courses are written: CommonMark with tables, tasks and practice questions, without raw HTML (allow-list of nodes). */
public final class CourseText {

    /** A fault with the line or the word that is meant. */
    public record Problem(CourseFault fault, String detail) {}

    /** A page with its text. */
    public record Written(CoursePage page, String source) {}

    /** A stretch of a page as its author looks at it; {@code options} are those of a question, and {@code right} is counted from 1. */
    public record Part(String kind, String html, List<String> options, int right) {

        public Part {
            options = List.copyOf(options);
        }
    }

    private CourseText() {}

    /** The first fault; empty for a page that may be published. */
    public static Optional<Problem> problem(CourseFile file) {
        try {
            PageSource.read(file.name(), file.content());
            return Optional.empty();
        } catch (FaultyCourse faulty) {
            return Optional.of(new Problem(faulty.fault(), faulty.detail()));
        } catch (StackOverflowError deep) {
            return Optional.of(new Problem(CourseFault.TOO_DEEP, ""));
        }
    }

    /** The page that stands in the file, at this place of its course. Only for files without a problem. */
    public static Written read(CourseFile file, int number) {
        PageSource page = PageSource.read(file.name(), file.content());
        return new Written(
                new CoursePage(
                        number,
                        page.slug(),
                        page.title(),
                        page.module(),
                        page.minutes(),
                        page.mandatory(),
                        page.summary()),
                page.body());
    }

    /** Names of the pictures of the course that the text shows. */
    public static Set<String> pictures(String source) {
        Set<String> names = new LinkedHashSet<>();
        for (Segment segment : Segments.of("", source)) {
            names.addAll(Markdown.pictures(words(segment)));
        }
        return names;
    }

    /** The text as HTML for its author; {@code table} is the label of tables. Only for a text without a problem. */
    public static List<Part> parts(String programme, String source, String table) {
        return Segments.of("", source).stream()
                .map(segment -> part(segment, Markdown.html(programme, words(segment), table)))
                .toList();
    }

    private static Part part(Segment segment, String html) {
        if (segment instanceof Segment.Question question) {
            List<String> options =
                    question.options().stream().map(Segment.Option::text).toList();
            int right = 1;
            while (!question.options().get(right - 1).right()) {
                right++;
            }
            return new Part("question", html, options, right);
        }
        return new Part(segment instanceof Segment.Task ? "task" : "text", html, List.of(), 0);
    }

    private static String words(Segment segment) {
        if (segment instanceof Segment.Question question) {
            return question.stem();
        }
        return segment instanceof Segment.Task task ? task.markdown() : ((Segment.Text) segment).markdown();
    }
}
