package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.Presence.Attended;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The presence of participants as later modules read it, in learning hours of the sessions whose end has passed. Cancelled sessions and
 * those done alone count for nobody. Checks no right.
 */
@Service
@Transactional(readOnly = true)
public class Presences {

    private final Sessions sessions;
    private final Participants participants;
    private final MarkRows marks;
    private final Clock clock;

    Presences(Sessions sessions, Participants participants, MarkRows marks, Clock clock) {
        this.sessions = sessions;
        this.participants = participants;
        this.marks = marks;
        this.clock = clock;
    }

    /** Of each participant, in the order of the printed list; those who withdrew are among them. */
    public List<Presence> of(String batch) {
        Instant now = clock.instant();
        List<Session> held = sessions.of(batch).stream()
                .filter(Presences::attended)
                .filter(session -> !session.ends().isAfter(now))
                .toList();
        Map<UUID, Map<PersonId, Mark>> known =
                marks.ofAll(held.stream().map(Session::id).toList());
        return participants.of(batch).stream()
                .map(participant -> of(participant, held, known))
                .toList();
    }

    /** The same of one participant; nothing was held for somebody who is none. */
    public Presence of(String batch, PersonId person) {
        return of(batch).stream()
                .filter(presence -> presence.person().equals(person))
                .findFirst()
                .orElseGet(() -> Presence.of(person, List.of()));
    }

    /** Whether attendance is recorded at all: it is not where people learn alone. */
    static boolean attended(Session session) {
        return !session.cancelled() && session.kind() != Session.Kind.SELF;
    }

    private static Presence of(Participant participant, List<Session> held, Map<UUID, Map<PersonId, Mark>> known) {
        return held.stream()
                .map(session -> attended(
                        session, known.getOrDefault(session.id(), Map.of()).get(participant.person())))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), all -> Presence.of(participant.person(), all)));
    }

    private static Attended attended(Session session, @Nullable Mark mark) {
        LocalDate day = LocalDate.ofInstant(session.starts(), City.ZONE);
        return mark == null
                ? new Attended(day, session.hours(), null, 0)
                : new Attended(day, session.hours(), mark.state(), mark.present() ? mark.late() : 0);
    }
}
