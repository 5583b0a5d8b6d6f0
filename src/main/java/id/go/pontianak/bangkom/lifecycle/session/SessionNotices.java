package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.AttachmentKey;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells everybody concerned that a session moved or does not take place: people with a seat and its staff, each with the update of his
 * calendar, and staff from outside by a mail of their own. Nobody is told before the list is set.
 */
@Component
class SessionNotices {

    private final Notifications notifications;
    private final Invitations invitations;
    private final Sessions sessions;
    private final BatchStaff staff;
    private final ApplicationEventPublisher events;

    SessionNotices(
            Notifications notifications,
            Invitations invitations,
            Sessions sessions,
            BatchStaff staff,
            ApplicationEventPublisher events) {
        this.notifications = notifications;
        this.invitations = invitations;
        this.sessions = sessions;
        this.staff = staff;
        this.events = events;
    }

    void moved(Batch batch, Session before, SessionEntry after, String reason) {
        Map<String, String> model = new HashMap<>(model(batch, before, reason));
        model.put("startsBefore", before.starts().toString());
        model.put("starts", after.starts().toString());
        tell(batch, before, "session/moved", model);
    }

    void cancelled(Batch batch, Session session, String reason) {
        Map<String, String> model = new HashMap<>(model(batch, session, reason));
        model.put("starts", session.starts().toString());
        tell(batch, session, "session/cancelled", model);
    }

    private void tell(Batch batch, Session session, String template, Map<String, String> model) {
        if (batch.status().setByDecree()) {
            Set<PersonId> people = new LinkedHashSet<>(invitations.seated(batch.number()));
            staff.of(batch.number()).stream()
                    .filter(member -> member.serves(session.id()))
                    .map(StaffMember::person)
                    .filter(Objects::nonNull)
                    .forEach(people::add);
            people.forEach(person -> notifications.notify(notice(batch, session, template, model, person)));
        }
        staff.of(batch.number()).stream()
                .filter(member -> member.outside() && session.id().equals(member.session()))
                .forEach(member -> events.publishEvent(OutsideTold.of(member, OutsideTold.What.CHANGED)));
    }

    private Notice notice(Batch batch, Session session, String template, Map<String, String> model, PersonId person) {
        return new Notice(
                        template,
                        batch.number(),
                        session.id().toString(),
                        Addressee.person(person),
                        sessions.versionOf(batch.number()),
                        ConflictScope.NONE,
                        null,
                        "/batches/" + batch.number() + "/sessions",
                        model)
                .with(new AttachmentKey(Invitations.KIND, batch.number()));
    }

    private static Map<String, String> model(Batch batch, Session session, String reason) {
        return Map.of(
                "title", batch.title(),
                "number", batch.number(),
                "session", session.title(),
                "place", session.place(),
                "reason", reason);
    }
}
