package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.TakenDays;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.LearnerRows;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which courses a person has: those of batches in which he takes part, otherwise those that are open. A seat in a running batch comes before
 * one in a batch that is over, and before open reading; what was read openly does not count for a seat. The course of a blended batch is read
 * from the seat on, before its class begins.
 */
@Service
@Transactional(readOnly = true)
public class Enrolments {

    private static final Comparator<Batch> RUNNING_FIRST = Comparator.comparing(
                    (Batch batch) -> batch.status() != BatchStatus.STARTED)
            .thenComparing(batch -> batch.period().from(), Comparator.reverseOrder());

    private final CourseRows courses;
    private final LearnerRows learners;
    private final Participants participants;
    private final Batches batches;
    private final TakenDays taken;
    private final BusinessClock clock;

    Enrolments(
            CourseRows courses,
            LearnerRows learners,
            Participants participants,
            Batches batches,
            TakenDays taken,
            BusinessClock clock) {
        this.courses = courses;
        this.learners = learners;
        this.participants = participants;
        this.batches = batches;
        this.taken = taken;
        this.clock = clock;
    }

    /** All courses the person has or may read; those of running batches first, and by title. */
    public List<Enrolment> of(PersonId person) {
        List<Batch> seats = seats(person);
        return courses.listPublished().stream()
                .map(course -> of(person, course, seats))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(one -> !one.counts() || one.over()))
                .toList();
    }

    /** Empty where there is no such course, and where it is not for this person. */
    public Optional<Enrolment> find(PersonId person, String programme) {
        return courses.published(programme).flatMap(course -> of(person, course, seats(person)));
    }

    private Optional<Enrolment> of(PersonId person, Course published, List<Batch> seats) {
        Batch batch = seats.stream()
                .filter(one -> one.programme().equals(published.programme()))
                .min(RUNNING_FIRST)
                .orElse(null);
        return batch == null && !published.open() ? Optional.empty() : Optional.of(enrolment(person, published, batch));
    }

    private Enrolment enrolment(PersonId person, Course published, @Nullable Batch batch) {
        Learner learner = learners.find(person, published.programme(), batch == null ? null : batch.number())
                .orElse(null);
        Course course = learner == null
                ? published
                : courses.find(learner.programme(), learner.version()).orElse(published);
        return new Enrolment(course, batch, learner, batch != null && over(batch));
    }

    private boolean over(Batch batch) {
        return !prepares(batch)
                && (batch.status() != BatchStatus.STARTED || batch.lastDay().isBefore(clock.today()));
    }

    /** A class is to come, and its course is read before. */
    private static boolean prepares(Batch batch) {
        return batch.mode() == Batch.Mode.CAMPURAN && batch.status().seatsGiven();
    }

    private List<Batch> seats(PersonId person) {
        Set<String> attended = participants.ofPerson(person).stream()
                .filter(Participant::active)
                .map(Participant::batch)
                .collect(Collectors.toSet());
        Set<String> numbers = new HashSet<>(attended);
        LocalDate today = clock.today();
        taken.overlapping(person, new DateRange(today, today.plusYears(1))).stream()
                .filter(seat -> seat.state() == Seat.State.SEAT)
                .map(Seat::batch)
                .forEach(numbers::add);
        return batches.batches(numbers).values().stream()
                .filter(batch -> batch.status() != BatchStatus.CANCELLED)
                .filter(batch -> attended.contains(batch.number()) || prepares(batch))
                .toList();
    }
}
