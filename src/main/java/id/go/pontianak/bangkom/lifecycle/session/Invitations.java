package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.document.CalendarEvent;
import id.go.pontianak.bangkom.foundation.document.CalendarFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Attachment;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.SeatInvitation;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendar files of a batch: for downloading, and the iTIP message (RFC 5546) that puts a seat into somebody's calendar or takes it out. */
@Service
@Transactional(readOnly = true)
public class Invitations {

    /** Kind of the attachment; its key is the number of the batch. */
    public static final String KIND = SeatInvitation.KIND;

    /** A calendar message; {@code method} is REQUEST or CANCEL. */
    public record Message(String method, String calendar) {}

    private final BatchCalendar calendar;
    private final Batches batches;
    private final Sessions sessions;
    private final BatchStaff staff;
    private final Seats seats;
    private final Clock clock;

    Invitations(
            BatchCalendar calendar, Batches batches, Sessions sessions, BatchStaff staff, Seats seats, Clock clock) {
        this.calendar = calendar;
        this.batches = batches;
        this.sessions = sessions;
        this.staff = staff;
        this.seats = seats;
        this.clock = clock;
    }

    /** Who has a seat. */
    public List<PersonId> seated(String batch) {
        return seats.listOf(batch).stream()
                .filter(Seat::taken)
                .map(Seat::person)
                .toList();
    }

    /** {@link #of} as it travels in a mail. */
    public Attachment attachment(String batch, PersonId person) {
        Message message = of(batch, person);
        return Attachment.calendar("undangan.ics", message.method(), message.calendar());
    }

    /** What is true now: the seat with its agenda, or that there is none any more. */
    public Message of(String batch, PersonId person) {
        CalendarEvent event = calendar.training(batch, person);
        boolean holds = batches.batch(batch).status() != BatchStatus.CANCELLED
                && (seated(batch).contains(person) || staff.serves(batch, person));
        return holds
                ? new Message("REQUEST", CalendarFile.request(event, clock.instant()))
                : new Message("CANCEL", CalendarFile.cancel(event, clock.instant()));
    }

    /** All sessions of somebody with a seat, or those that somebody serves, as a file; empty where there is nothing for him. */
    public List<CalendarEvent> sessionsOf(String batch, PersonId person) {
        boolean all = seated(batch).contains(person);
        List<StaffMember> tasks = staff.of(batch).stream()
                .filter(member -> person.equals(member.person()))
                .toList();
        return sessions.of(batch).stream()
                .filter(session -> !session.cancelled())
                .filter(session -> all || tasks.stream().anyMatch(member -> member.serves(session.id())))
                .map(session -> calendar.session(session, person))
                .toList();
    }

    /** The same as the text of a file; refused as unknown where there is nothing for this person. */
    public String file(String batch, PersonId person) {
        batches.batch(batch);
        if (!seated(batch).contains(person) && !staff.serves(batch, person)) {
            throw new NotFound();
        }
        return CalendarFile.publish(sessionsOf(batch, person), clock.instant());
    }
}
