package id.go.pontianak.bangkom.lifecycle.learning;

import java.util.Locale;

/** A page of a course as a file: {@code name} is {@code nn-name.md}, {@code content} a header between two {@code ---} and the text. */
public record CourseFile(String name, String content) {

    /** The file of a page at this place of its course. */
    public static CourseFile of(CoursePage page, String source) {
        StringBuilder content = new StringBuilder("---\n");
        line(content, "title", page.title());
        line(content, "minutes", String.valueOf(page.minutes()));
        line(content, "mandatory", String.valueOf(page.mandatory()));
        if (!page.module().isBlank()) {
            line(content, "module", page.module());
        }
        if (!page.summary().isBlank()) {
            line(content, "summary", page.summary());
        }
        content.append("---\n\n").append(source.strip()).append('\n');
        return new CourseFile(String.format(Locale.ROOT, "%02d-%s.md", page.number(), page.slug()), content.toString());
    }

    /** A value stands on one line. */
    private static void line(StringBuilder content, String key, String value) {
        content.append(key)
                .append(": ")
                .append(value.replaceAll("\\s+", " ").strip())
                .append('\n');
    }
}
