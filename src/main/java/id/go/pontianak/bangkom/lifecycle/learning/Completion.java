package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.examination.AttemptFinished;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.learning.domain.LearnerRows;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.time.LocalDate;
import java.util.List;
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
    private final RequiredWork work;
    private final Participants participants;
    private final Batches batches;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    Completion(
            LearnerRows learners,
            RequiredWork work,
            Participants participants,
            Batches batches,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.learners = learners;
        this.work = work;
        this.participants = participants;
        this.batches = batches;
        this.clock = clock;
        this.events = events;
    }

    /**
     * In the transaction in which the attempt ended; tests of other groups are none of its business. Where the batch is closed it is heard
     * only because a question was withdrawn, and whoever lacked nothing but that score has completed the course after all.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AttemptFinished finished) {
        if (finished.kind() == TestKind.POST && finished.passed()) {
            Optional.ofNullable(batches.batches(List.of(finished.group())).get(finished.group()))
                    .filter(batch -> batch.status().begun() || batch.status() == BatchStatus.CLOSED)
                    .ifPresent(batch -> complete(finished.person(), batch));
        }
    }

    /**
     * Of batches that are not self-paced, or over, nothing is completed here, and nothing for whoever withdrew. What was handed in or sent in
     * time counts also where its score or confirmation comes after the last day.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(PersonId person, Batch batch) {
        if (batch.status().begun()) {
            complete(person, batch);
        }
    }

    private void complete(PersonId person, Batch batch) {
        if (batch.mode().blocks() || !participants.isParticipant(batch.number(), person)) {
            return;
        }
        LocalDate day = clock.today().isAfter(batch.lastDay()) ? batch.lastDay() : clock.today();
        learners.lock(person, batch.programme(), batch.number())
                .filter(learner -> learner.completed() == null)
                .ifPresent(learner -> work.done(learner, batch.number()).ifPresent(score -> {
                    learners.complete(learner.id(), day, score);
                    events.publishEvent(new LearningCompleted(batch.number(), person, score, day));
                }));
    }
}
