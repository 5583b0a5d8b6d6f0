package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.LearnerRows;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.ParticipantWithdrawn;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.participant.RosterMade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entry and final test of a self-paced batch: the same questions, so that both can be compared; the final one three times, a calendar day
 * apart, of which the best counts. They are opened when the training starts; where no question is approved by then, as soon as one is and a
 * learner opens his course. To the final one somebody is invited once he has read all mandatory pages.
 */
@Component
class SelfPacedTests {

    private static final int ATTEMPTS = 3;
    private static final int REST_DAYS = 1;

    private final CourseRows courses;
    private final LearnerRows learners;
    private final RequiredWork work;
    private final Batches batches;
    private final Participants participants;
    private final Examinations examinations;
    private final BusinessClock clock;

    SelfPacedTests(
            CourseRows courses,
            LearnerRows learners,
            RequiredWork work,
            Batches batches,
            Participants participants,
            Examinations examinations,
            BusinessClock clock) {
        this.courses = courses;
        this.learners = learners;
        this.work = work;
        this.batches = batches;
        this.participants = participants;
        this.examinations = examinations;
        this.clock = clock;
    }

    /** In the transaction in which the training starts. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RosterMade roster) {
        Batch batch = batches.batch(roster.batch());
        if (asks(batch)) {
            open(batch, roster.persons());
        }
    }

    /** Waits for whoever opens them at the same time (lock of the batch), and then finds them opened. */
    @Transactional
    public void openLate(Batch seen) {
        if (!asks(seen) || examinations.opened(seen.number(), TestKind.POST)) {
            return;
        }
        Batch batch = batches.lockForUpdate(seen.number());
        open(
                batch,
                participants.of(batch.number()).stream()
                        .filter(Participant::active)
                        .map(Participant::person)
                        .collect(Collectors.toSet()));
    }

    /** In the transaction in which somebody has read a page; with the last mandatory one the final test is his. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pageRead(PersonId person, Batch batch) {
        boolean read = learners.find(person, batch.programme(), batch.number())
                .filter(work::read)
                .isPresent();
        if (read && !batch.mode().blocks() && examinations.opened(batch.number(), TestKind.POST)) {
            examinations.invite(batch.number(), TestKind.POST, Set.of(person));
        }
    }

    /** In the transaction in which somebody withdraws: he begins no test any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ParticipantWithdrawn withdrawn) {
        Batch batch = batches.batch(withdrawn.batch());
        if (!batch.mode().blocks()) {
            examinations
                    .opened(batch.number())
                    .forEach(test -> examinations.dismiss(batch.number(), test.kind(), Set.of(withdrawn.person())));
        }
    }

    private boolean asks(Batch batch) {
        return !batch.mode().blocks()
                && !batch.lastDay().isBefore(clock.today())
                && courses.published(batch.programme()).isPresent()
                && examinations.ready(batch.programme());
    }

    private void open(Batch batch, Set<PersonId> persons) {
        open(batch, TestKind.PRE, 1, 0, persons);
        open(batch, TestKind.POST, ATTEMPTS, REST_DAYS, readers(batch, persons));
    }

    private Set<PersonId> readers(Batch batch, Set<PersonId> persons) {
        return learners.ofBatch(batch.number()).stream()
                .filter(learner -> persons.contains(learner.person()) && work.read(learner))
                .map(Learner::person)
                .collect(Collectors.toSet());
    }

    /** Nothing where it is opened already. */
    private void open(Batch batch, TestKind kind, int attempts, int restDays, Set<PersonId> persons) {
        if (!examinations.opened(batch.number(), kind)) {
            examinations.open(new TestPlan(
                    batch.number(),
                    kind,
                    batch.title(),
                    batch.programme(),
                    midnight(batch.period().from()),
                    midnight(batch.lastDay().plusDays(1)),
                    attempts,
                    restDays,
                    persons));
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(City.ZONE).toInstant();
    }
}
