package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.nomination.SeatLeft;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the organisers of a batch and the direct superior that somebody left his seat before the training began. Whoever did it, or is told of it as
 * proposer, is told nothing here.
 */
@Component
class SeatsLeft {

    private final Notifications notifications;
    private final Directory directory;
    private final ResponsibleOfficials officials;
    private final Batches batches;
    private final BatchStaff staff;
    private final BusinessClock clock;

    SeatsLeft(
            Notifications notifications,
            Directory directory,
            ResponsibleOfficials officials,
            Batches batches,
            BatchStaff staff,
            BusinessClock clock) {
        this.notifications = notifications;
        this.directory = directory;
        this.officials = officials;
        this.batches = batches;
        this.staff = staff;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SeatLeft left) {
        Person person = directory.person(left.person());
        Batch batch = batches.batch(left.batch());
        Stream.concat(organisers(left), superior(left, person))
                .forEach(to -> notifications.notify(notice(left, person, batch, to)));
    }

    private Stream<Addressee> organisers(SeatLeft left) {
        return staff.organisers(left.batch())
                .filter(organiser -> !knows(left, organiser))
                .map(Addressee::person);
    }

    private Stream<Addressee> superior(SeatLeft left, Person person) {
        return Stream.ofNullable(person.supervisorOffice())
                .filter(office -> officials
                        .answerOf(office, ConflictScope.of(person.id()), clock.today())
                        .filter(answer -> knows(left, answer.person()))
                        .isEmpty())
                .map(Addressee::office);
    }

    private static boolean knows(SeatLeft left, PersonId person) {
        return person.equals(left.by()) || person.equals(left.proposer()) || person.equals(left.person());
    }

    private static Notice notice(SeatLeft left, Person person, Batch batch, Addressee to) {
        return new Notice(
                "participant/seatLeft",
                batch.caseNumber(),
                left.nomination(),
                to,
                1,
                ConflictScope.of(person.id()),
                "/batches/" + batch.number(),
                Map.of(
                        "person", person.name(),
                        "batch", batch.title(),
                        "starts", batch.period().from().toString(),
                        "reason", left.reason()));
    }
}
