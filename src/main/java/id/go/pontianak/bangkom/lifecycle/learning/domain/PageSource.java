package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.lifecycle.learning.CourseFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of a course: a header of {@code key: value} lines between two {@code ---}, then the text. */
public record PageSource(
        String slug, String title, int minutes, boolean mandatory, String module, String summary, String body) {

    private static final String RULE = "---";
    /** Addresses below a course that are no pages of it. */
    private static final Set<String> TAKEN = Set.of("practice", "img", "feedback");

    private static final String NAME = "[0-9]{2}-([a-z0-9]+(?:-[a-z0-9]+)*)\\.md";

    /** Refuses what is no course page: a wrong name, no header, no title, minutes that are none, questions that cannot be answered. */
    public static PageSource read(String file, String content) {
        if (!file.matches(NAME)) {
            throw new FaultyCourse(file, CourseFault.NAME, file);
        }
        if (TAKEN.contains(file.replaceFirst(NAME, "$1"))) {
            throw new FaultyCourse(file, CourseFault.TAKEN, file);
        }
        List<String> lines = content.replace("\r\n", "\n").lines().toList();
        int end = lines.isEmpty() || !lines.get(0).strip().equals(RULE) ? -1 : endOfHeader(lines);
        if (end < 0) {
            throw new FaultyCourse(file, CourseFault.HEADER, "");
        }
        Map<String, String> header = header(file, lines.subList(1, end));
        PageSource page = new PageSource(
                file.replaceFirst(NAME, "$1"),
                required(file, header, "title"),
                minutes(file, required(file, header, "minutes")),
                Boolean.parseBoolean(header.getOrDefault("mandatory", "true")),
                header.getOrDefault("module", ""),
                header.getOrDefault("summary", ""),
                String.join("\n", lines.subList(end + 1, lines.size())).strip());
        Nesting.check(file, page.body());
        Segments.of(file, page.body()).forEach(segment -> Markdown.check(file, segment));
        return page;
    }

    private static int endOfHeader(List<String> lines) {
        for (int at = 1; at < lines.size(); at++) {
            if (lines.get(at).strip().equals(RULE)) {
                return at;
            }
        }
        return -1;
    }

    private static Map<String, String> header(String file, List<String> lines) {
        Map<String, String> header = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new FaultyCourse(file, CourseFault.HEADER_LINE, line);
            }
            String value = line.substring(colon + 1).strip().replaceFirst("^\"(.*)\"$", "$1");
            header.put(line.substring(0, colon).strip(), value);
        }
        return header;
    }

    private static String required(String file, Map<String, String> header, String key) {
        String value = header.getOrDefault(key, "");
        if (value.isBlank()) {
            throw new FaultyCourse(file, CourseFault.MISSING, key);
        }
        return value;
    }

    private static int minutes(String file, String text) {
        if (!text.matches("[1-9][0-9]{0,2}")) {
            throw new FaultyCourse(file, CourseFault.MINUTES, text);
        }
        return Integer.parseInt(text);
    }
}
