package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.LearnerRows;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person reads a course: the first page that is opened binds him to its version, and he says himself which pages he has read. A course that
 * is not for him is answered like one that is not there.
 */
@Service
@Transactional
public class Reading {

    /** A page as it is read; {@code source} is its text. */
    public record OpenPage(Enrolment enrolment, CoursePage page, String source) {}

    private final Enrolments enrolments;
    private final CourseRows courses;
    private final LearnerRows learners;
    private final SelfPacedTests tests;
    private final Completion completion;
    private final BusinessClock clock;

    Reading(
            Enrolments enrolments,
            CourseRows courses,
            LearnerRows learners,
            SelfPacedTests tests,
            Completion completion,
            BusinessClock clock) {
        this.tests = tests;
        this.completion = completion;
        this.enrolments = enrolments;
        this.courses = courses;
        this.learners = learners;
        this.clock = clock;
    }

    public OpenPage open(PersonId person, String programme, String slug) {
        Enrolment seen = enrolments.find(person, programme).orElseThrow(NotFound::new);
        if (seen.batch() != null && !seen.over()) {
            tests.openLate(seen.batch());
        }
        Enrolment enrolment = begun(person, programme, slug);
        CoursePage page = enrolment.course().page(slug).orElseThrow(NotFound::new);
        learners.seen(Objects.requireNonNull(enrolment.learner()).id(), clock.today());
        String source = courses.source(programme, enrolment.course().version(), page.number());
        return new OpenPage(enrolment, page, source);
    }

    /** Marks the page as read, under the lock of the learner's row; a second time changes nothing. The page to go on with; empty at the end. */
    public Optional<CoursePage> finish(PersonId person, String programme, String slug) {
        Enrolment enrolment = begun(person, programme, slug);
        CoursePage page = enrolment.course().page(slug).orElseThrow(NotFound::new);
        if (enrolment.over() && !enrolment.hasRead(page)) {
            throw new NotPossibleNow("refusal.learning.over");
        }
        Learner learner = Objects.requireNonNull(enrolment.learner());
        learners.lock(person, programme, batchOf(enrolment));
        learners.finishPage(learner.id(), page, clock.instant());
        if (enrolment.batch() != null) {
            tests.pageRead(person, enrolment.batch());
            completion.check(person, enrolment.batch());
        }
        return enrolment.course().after(page);
    }

    /** A name that no page of his version has, and one that none of today's has, begin nothing. */
    private Enrolment begun(PersonId person, String programme, String slug) {
        Enrolment enrolment = enrolments.find(person, programme).orElseThrow(NotFound::new);
        if (enrolment.learner() != null) {
            return enrolment;
        }
        if (enrolment.course().page(slug).isEmpty()) {
            throw new NotFound();
        }
        learners.begin(person, enrolment.course(), batchOf(enrolment), clock.today());
        return enrolments.find(person, programme).orElseThrow(NotFound::new);
    }

    private static @Nullable String batchOf(Enrolment enrolment) {
        return enrolment.batch() == null ? null : enrolment.batch().number();
    }
}
