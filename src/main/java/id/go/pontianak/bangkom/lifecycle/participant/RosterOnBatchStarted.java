package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchStarted;
import id.go.pontianak.bangkom.lifecycle.participant.domain.ParticipantRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the roster in the transaction in which the training starts: a seat is taken up, and a clash that HR has left undecided too. An offer
 * that clashes was no seat. It comes before whoever else hears of the start, since they read the roster.
 */
@Component
class RosterOnBatchStarted {

    private final Seats seats;
    private final Directory directory;
    private final ParticipantRows rows;
    private final ApplicationEventPublisher events;

    RosterOnBatchStarted(Seats seats, Directory directory, ParticipantRows rows, ApplicationEventPublisher events) {
        this.events = events;
        this.seats = seats;
        this.directory = directory;
        this.rows = rows;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BatchStarted started) {
        List<Seat> taken =
                seats.listOf(started.batch()).stream().filter(Seat::taken).toList();
        Map<PersonId, Person> persons =
                directory.persons(taken.stream().map(Seat::person).toList());
        taken.forEach(seat -> rows.insert(snapshot(seat, Objects.requireNonNull(persons.get(seat.person())))));
        events.publishEvent(new RosterMade(started.batch(), persons.keySet()));
    }

    private static Participant snapshot(Seat seat, Person person) {
        return new Participant(
                seat.batch(),
                0,
                seat.person(),
                seat.nomination(),
                person.governmentUnit(),
                person.name(),
                Objects.requireNonNullElse(person.grade(), ""),
                person.position(),
                Participant.State.ACTIVE);
    }
}
