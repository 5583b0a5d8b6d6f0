package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Entry;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Source;
import id.go.pontianak.bangkom.lifecycle.attendance.MarkState;
import id.go.pontianak.bangkom.lifecycle.attendance.Way;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import id.go.pontianak.bangkom.lifecycle.session.Session.Mode;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A webinar as it runs: two sessions on a morning, a list of who was there, results on their way. */
@Component
@Profile("demo")
class Delivery {

    private static final LearningHours HOURS = new LearningHours(2);

    private final SessionPlanning planning;
    private final Sessions sessions;
    private final Participants participants;
    private final AttendanceKeeping attendance;
    private final BusinessClock clock;

    public Delivery(
            SessionPlanning planning,
            Sessions sessions,
            Participants participants,
            AttendanceKeeping attendance,
            BusinessClock clock) {
        this.planning = planning;
        this.sessions = sessions;
        this.participants = participants;
        this.attendance = attendance;
        this.clock = clock;
    }

    void plan(String batch, LocalDate day, PersonId by) {
        Desk.attempt(batch, () -> {
            planning.add(batch, session("Kebijakan manajemen ASN", at(day, 8, 30), at(day, 10, 0)), by);
            planning.add(batch, session("Tanya jawab", at(day, 10, 15), at(day, 11, 45)), by);
        });
    }

    /** All but the last came until now; she came to the first session only. */
    void attend(String batch, PersonId by) {
        List<Participant> people = participants.of(batch);
        List<Session> held = sessions.of(batch).stream()
                .filter(session -> session.ends().isBefore(clock.instant()))
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (int no = 0; no < people.size(); no++) {
            for (Session session : held) {
                boolean left = no == people.size() - 1 && session.no() > 1;
                entries.add(new Entry(
                        session.id(), people.get(no).person(), left ? MarkState.TANPA_KETERANGAN : MarkState.HADIR, 0));
            }
        }
        Desk.attempt(
                batch, () -> attendance.recordAll(by, batch, entries, new Source(Way.PAPER, "Daftar hadir webinar.")));
    }

    private static SessionEntry session(String title, Instant from, Instant to) {
        return new SessionEntry(title, from, to, HOURS, Kind.CLASS, Mode.ONLINE, null, "", "");
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(City.ZONE).toInstant();
    }
}
