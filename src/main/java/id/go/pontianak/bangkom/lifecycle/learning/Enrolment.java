package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A course as one person has it. {@code batch} null: it is open to everybody, and no learning hours follow. {@code learner} null: no page was
 * opened yet. {@code over}: the days of the batch are past, and nothing is completed any more.
 */
public record Enrolment(
        Course course, @Nullable Batch batch, @Nullable Learner learner, boolean over) {

    public boolean counts() {
        return batch != null;
    }

    /** Its class is still to come. */
    public boolean preparing() {
        return batch != null && batch.status().beforeStart();
    }

    public boolean hasRead(CoursePage page) {
        return learner != null && learner.hasRead(page);
    }

    public boolean completed() {
        return learner != null && learner.completed() != null;
    }

    /** Pages that are to be read and are not yet. */
    public List<CoursePage> missing() {
        return course.pages().stream()
                .filter(page -> page.mandatory() && !hasRead(page))
                .toList();
    }

    public long pagesRead() {
        return course.pages().stream().filter(this::hasRead).count();
    }

    /** Whole percent of the stated minutes of mandatory pages; less than 100 as long as one of them is missing. */
    public int percent() {
        int all = minutes(course.pages().stream().filter(CoursePage::mandatory).toList());
        return all == 0 ? 100 : 100 * (all - minutes(missing())) / all;
    }

    public int minutesLeft() {
        return minutes(missing());
    }

    /** Where reading goes on: the first page that is not read; empty where all are. */
    public Optional<CoursePage> next() {
        return course.pages().stream().filter(page -> !hasRead(page)).findFirst();
    }

    private static int minutes(List<CoursePage> pages) {
        return pages.stream().mapToInt(CoursePage::minutes).sum();
    }
}
