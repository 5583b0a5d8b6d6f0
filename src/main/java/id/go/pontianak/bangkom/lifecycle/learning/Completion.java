package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.examination.AttemptFinished;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.LearnerRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PracticeRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Completion rule of a course: all mandatory pages, the final test passed, the practice confirmed where it is asked. Looked at after each of
 * these deeds under the lock of the learner's row, so that of the last two exactly one finds that nothing is missing.
 */
@Component
class Completion {

    private final LearnerRows learners;
    private final CourseRows courses;
    private final PracticeRows practices;
    private final Examinations examinations;
    private final Batches batches;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    Completion(
            LearnerRows learners,
            CourseRows courses,
            PracticeRows practices,
            Examinations examinations,
            Batches batches,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.learners = learners;
        this.courses = courses;
        this.practices = practices;
        this.examinations = examinations;
        this.batches = batches;
        this.clock = clock;
        this.events = events;
    }

    /** In the transaction in which the attempt ended; tests of other groups are none of its business. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AttemptFinished finished) {
        if (finished.kind() == TestKind.POST && finished.passed()) {
            Optional.ofNullable(batches.batches(List.of(finished.group())).get(finished.group()))
                    .ifPresent(batch -> check(finished.person(), batch));
        }
    }

    /** Of batches that are not self-paced, or do not run, nothing is completed here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(PersonId person, Batch batch) {
        if (batch.mode().blocks() || batch.status() != BatchStatus.STARTED) {
            return;
        }
        learners.lock(person, batch.programme(), batch.number())
                .filter(learner -> learner.completed() == null && done(learner))
                .ifPresent(learner -> passed(learner, batch.number()).ifPresent(score -> {
                    learners.complete(learner.id(), clock.today(), score);
                    events.publishEvent(new LearningCompleted(batch.number(), person, score, clock.today()));
                }));
    }

    private boolean done(Learner learner) {
        Course course = courses.find(learner.programme(), learner.version()).orElseThrow();
        boolean read = course.pages().stream().allMatch(page -> !page.mandatory() || learner.hasRead(page));
        return read && (!course.practice().asked() || practices.confirmed(learner.id()));
    }

    private Optional<BigDecimal> passed(Learner learner, String batch) {
        return examinations
                .score(batch, TestKind.POST, learner.person())
                .filter(TestScore::passed)
                .map(score -> Objects.requireNonNull(score.score()));
    }
}
