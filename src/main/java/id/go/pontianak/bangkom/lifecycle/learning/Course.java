package id.go.pontianak.bangkom.lifecycle.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A course in one of its versions. {@code open}: everybody may read it, without tests and without learning hours. {@code practice} is what is
 * done beside reading. Which version a learner has is fixed at his first page.
 */
public record Course(
        String programme,
        String title,
        int version,
        LocalDate published,
        boolean open,
        Practice practice,
        List<CoursePage> pages) {

    /**
     * {@code entries}: so many pieces of work are logged and confirmed by the superior (0: none), each of {@code minutesEach};
     * {@code reflection} minutes for the tasks of the pages; {@code tests} minutes for entry and final test together.
     */
    public record Practice(int entries, int minutesEach, int reflection, int tests) {

        public boolean asked() {
            return entries > 0;
        }

        int minutes() {
            return entries * minutesEach + reflection + tests;
        }
    }

    public Course {
        pages = List.copyOf(pages);
    }

    public int readingMinutes() {
        return pages.stream().mapToInt(CoursePage::minutes).sum();
    }

    /** All stated minutes: pages, tests, confirmed practice, reflection. */
    public int minutes() {
        return readingMinutes() + practice.minutes();
    }

    /** Learning hours of 45 minutes, rounded. */
    public int learningHours() {
        return learningHours(minutes());
    }

    /** Learning hours of so many stated minutes. */
    public static int learningHours(int minutes) {
        return Math.round(minutes / 45f);
    }

    public Optional<CoursePage> page(String slug) {
        return pages.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** The page behind this one. */
    public Optional<CoursePage> after(CoursePage page) {
        return pages.stream().filter(one -> one.number() == page.number() + 1).findFirst();
    }

    public Optional<CoursePage> before(CoursePage page) {
        return pages.stream().filter(one -> one.number() == page.number() - 1).findFirst();
    }

    /** The parts of the course in their order. */
    public List<String> modules() {
        return pages.stream().map(CoursePage::module).distinct().toList();
    }
}
