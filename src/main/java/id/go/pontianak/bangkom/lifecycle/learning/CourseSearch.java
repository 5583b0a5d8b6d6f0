package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.ReadableSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds words in the pages of the version that somebody reads. Practice questions and their keys are not searched. */
@Service
@Transactional(readOnly = true)
public class CourseSearch {

    private static final int LONGEST = 100;
    private static final int BEFORE = 60;
    private static final int AFTER = 120;

    /** A page on which all words stand; {@code found} is the first of them as written, with what stands around it. */
    public record Hit(CoursePage page, String before, String found, String after) {}

    private final CourseRows courses;

    CourseSearch(CourseRows courses) {
        this.courses = courses;
    }

    /** In the order of the course; none for no words. Whoever calls has checked that the course is his. */
    public List<Hit> find(Course course, String words) {
        String asked = words.strip().toLowerCase(Locale.ROOT);
        List<String> all = Arrays.stream(
                        asked.substring(0, Math.min(LONGEST, asked.length())).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        return course.pages().stream()
                .map(page -> hit(course, page, all))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Hit> hit(Course course, CoursePage page, List<String> words) {
        String source = courses.source(course.programme(), course.version(), page.number());
        String text = page.title() + ". " + page.summary() + ' ' + ReadableSource.text(page.slug(), source);
        String low = text.toLowerCase(Locale.ROOT);
        if (low.length() != text.length() || !words.stream().allMatch(low::contains)) {
            return Optional.empty();
        }
        String first = words.get(0);
        int at = low.indexOf(first, Math.min(low.length(), page.title().length()));
        int from = at < 0 ? low.indexOf(first) : at;
        int to = from + first.length();
        return Optional.of(new Hit(
                page,
                text.substring(Math.max(0, from - BEFORE), from),
                text.substring(from, to),
                text.substring(to, Math.min(text.length(), to + AFTER))));
    }
}
