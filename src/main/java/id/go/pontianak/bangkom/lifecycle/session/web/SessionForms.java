package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The forms of a session and what each shows of it (optimistic lock). */
@Component
class SessionForms implements FormRoute.Source {

    private static final String SESSIONS = "/batches/{number}/sessions";
    private static final String SESSION = SESSIONS + "/{id}";

    private static final String STAFF = "/batches/{number}/staff";

    private final SessionPlanning planning;
    private final BatchStaff staff;

    SessionForms(SessionPlanning planning, BatchStaff staff) {
        this.planning = planning;
        this.staff = staff;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(SESSIONS + "/new", SESSIONS + "/new"),
                FormRoute.of(SESSIONS + "/pattern", SESSIONS),
                FormRoute.of(SESSIONS + "/copy", SESSIONS),
                FormRoute.of(SESSION + "/edit", SESSION + "/edit").showing(SESSION, this::what),
                FormRoute.of(SESSION + "/move", SESSION + "/move").showing(SESSION, this::when),
                FormRoute.of(SESSION + "/cancel", SESSION + "/cancel").showing(SESSION, this::all),
                FormRoute.of(SESSION + "/delete", SESSION).showing(SESSION, this::all),
                FormRoute.of(STAFF + "/new", STAFF + "/new", "session", "search"),
                FormRoute.of(STAFF + "/outside", STAFF + "/new", "session", "search"),
                FormRoute.of(STAFF + "/{id}/release", STAFF).showing(STAFF, this::staff),
                FormRoute.of(STAFF + "/{id}/replace", STAFF + "/{id}/replace").showing(STAFF, this::staff));
    }

    /** Who has the task; nobody once it was taken away. */
    private Shown staff(Map<String, String> variables) {
        String number = variables.getOrDefault("number", "");
        String name = staff.of(number).stream()
                .filter(member -> member.id().toString().equals(variables.get("id")))
                .map(StaffMember::name)
                .findFirst()
                .orElse("");
        return Shown.ofCase(number).fact("session.staff", name);
    }

    private Shown what(Map<String, String> variables) {
        return what(Shown.ofCase(variables.getOrDefault("number", "")), session(variables));
    }

    private Shown when(Map<String, String> variables) {
        return when(Shown.ofCase(variables.getOrDefault("number", "")), session(variables));
    }

    private Shown all(Map<String, String> variables) {
        Session session = session(variables);
        return when(what(Shown.ofCase(session.batch()), session), session)
                .fact("session.state", "#session.state." + session.state());
    }

    private Shown what(Shown shown, Session session) {
        SessionEntry entry = planning.entryOf(session);
        return shown.field("title", "session.title", entry.title())
                .field("hours", "session.hours", entry.hours().value())
                .field("kind", "session.kind", "#session.kind." + entry.kind())
                .field("mode", "session.mode", "#session.mode." + entry.mode())
                .field("room", "session.room", Objects.toString(entry.room(), ""))
                .field("place", "session.place", entry.place())
                .field("link", "session.link", entry.link());
    }

    private static Shown when(Shown shown, Session session) {
        return shown.field("day", "session.day", session.day())
                .field("from", "session.from", LocalTime.ofInstant(session.starts(), City.ZONE))
                .field("to", "session.to", LocalTime.ofInstant(session.ends(), City.ZONE));
    }

    private Session session(Map<String, String> variables) {
        try {
            return planning.find(
                    variables.getOrDefault("number", ""), UUID.fromString(variables.getOrDefault("id", "")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
