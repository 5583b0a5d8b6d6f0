package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What of the sessions who may see: everybody times, places and names; addresses of online sessions those who run them or have a seat, e-mail
 * addresses of trainers those who run the batch.
 */
@Component
class SeenSessions {

    private final Sessions sessions;
    private final BatchStaff staff;
    private final SessionPlanning planning;
    private final Seats seats;

    SeenSessions(Sessions sessions, BatchStaff staff, SessionPlanning planning, Seats seats) {
        this.sessions = sessions;
        this.staff = staff;
        this.planning = planning;
        this.seats = seats;
    }

    boolean mayRun(String number, PersonId person) {
        return staff.mayRun(number, person);
    }

    boolean isSeated(String number, PersonId person) {
        return seats.listOf(number).stream().anyMatch(seat -> seat.person().equals(person) && seat.taken());
    }

    /** Has a seat or a task. */
    boolean concerns(String number, PersonId person) {
        return staff.serves(number, person) || isSeated(number, person);
    }

    boolean mayOpenLinks(String number, PersonId person) {
        return mayRun(number, person) || concerns(number, person);
    }

    List<Session> sessions(String number) {
        return sessions.of(number);
    }

    void require(String number, UUID id) {
        if (sessions.find(id).filter(session -> session.batch().equals(number)).isEmpty()) {
            throw new NotFound();
        }
    }

    /** Those of online sessions, for those who may open them. */
    Map<UUID, String> links(String number, PersonId person) {
        return mayOpenLinks(number, person) ? planning.linksOf(number) : Map.of();
    }

    List<StaffMember> staff(String number, PersonId person) {
        List<StaffMember> all = staff.of(number);
        return mayRun(number, person)
                ? all
                : all.stream().map(StaffMember::withoutAddress).toList();
    }
}
