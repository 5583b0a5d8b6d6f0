package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PracticeRows;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a course asks of a learner: all mandatory pages, the practice where it is asked, and the final test. */
@Component
class RequiredWork {

    private final CourseRows courses;
    private final PracticeRows practices;
    private final Examinations examinations;

    RequiredWork(CourseRows courses, PracticeRows practices, Examinations examinations) {
        this.courses = courses;
        this.practices = practices;
        this.examinations = examinations;
    }

    /** The score (0 to 100) with which he passed the final test of the batch; empty while anything is missing. */
    Optional<BigDecimal> done(Learner learner, String batch) {
        if (!ready(learner)) {
            return Optional.empty();
        }
        return examinations
                .score(batch, TestKind.POST, learner.person())
                .filter(TestScore::passed)
                .map(score -> Objects.requireNonNull(score.score()));
    }

    /** Whether he has read all mandatory pages of his version, and so may sit the final test. */
    boolean read(Learner learner) {
        return read(course(learner), learner);
    }

    private boolean ready(Learner learner) {
        Course course = course(learner);
        return read(course, learner) && (!course.practice().asked() || practices.confirmed(learner.id()));
    }

    private static boolean read(Course course, Learner learner) {
        return course.pages().stream().allMatch(page -> !page.mandatory() || learner.hasRead(page));
    }

    private Course course(Learner learner) {
        return courses.find(learner.programme(), learner.version()).orElseThrow();
    }
}
