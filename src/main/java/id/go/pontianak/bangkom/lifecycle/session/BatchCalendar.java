package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Days;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Party;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Text;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Time;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.NotificationSettings;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A batch and its sessions as events of somebody's calendar (VEVENT, RFC 5545). The UID of each stays the same for ever, and the sequence
 * grows with each change of the batch and of its sessions, so that an update replaces what was sent before.
 */
@Component
class BatchCalendar {

    /** Longer trainings leave the days of those who attend them free for other things. */
    private static final int LONG_DAYS = 10;

    private final Batches batches;
    private final Sessions sessions;
    private final Directory directory;
    private final Dates dates;
    private final NotificationSettings settings;
    private final String host;

    BatchCalendar(
            Batches batches,
            Sessions sessions,
            Directory directory,
            Dates dates,
            NotificationSettings settings,
            @Value("${bangkom.base-url}") String baseUrl) {
        this.batches = batches;
        this.sessions = sessions;
        this.directory = directory;
        this.dates = dates;
        this.settings = settings;
        this.host = Objects.requireNonNullElse(URI.create(baseUrl).getHost(), "localhost");
    }

    /** The whole training: its days from the first to the last, with the agenda of its sessions. */
    CalendarEvent training(String number, PersonId person) {
        Batch batch = batches.batch(number);
        LocalDate first = batch.period().from();
        boolean busy = !batch.mode().online() && batch.days() <= LONG_DAYS;
        return new CalendarEvent(
                number + "-" + person + "@" + host,
                sequence(batch),
                new Text(batch.title(), batch.place(), agenda(batch)),
                new Days(first, batch.lastDay()),
                busy,
                organiser(),
                attendee(person));
    }

    /** One session, for its trainers and for downloading. */
    CalendarEvent session(Session session, PersonId person) {
        Batch batch = batches.batch(session.batch());
        return new CalendarEvent(
                session.id() + "-" + person + "@" + host,
                sequence(batch),
                new Text(session.title(), session.place(), batch.title()),
                new Time(session.starts(), session.ends()),
                true,
                organiser(),
                attendee(person));
    }

    private int sequence(Batch batch) {
        return batch.version() + sessions.versionOf(batch.number());
    }

    private String agenda(Batch batch) {
        List<Session> planned = sessions.of(batch.number()).stream()
                .filter(session -> !session.cancelled())
                .toList();
        return planned.stream()
                .map(session -> dates.weekday(LocalDate.ofInstant(session.starts(), City.ZONE)) + " "
                        + dates.time(session.starts()) + "–" + dates.time(session.ends()) + " " + session.title()
                        + (session.place().isEmpty() ? "" : ", " + session.place()))
                .collect(Collectors.joining("\n"));
    }

    private Party organiser() {
        return new Party(settings.fromName(), settings.replyTo());
    }

    private Party attendee(PersonId id) {
        Person person = directory.person(id);
        return new Party(person.name(), Objects.requireNonNullElse(person.email(), settings.replyTo()));
    }
}
