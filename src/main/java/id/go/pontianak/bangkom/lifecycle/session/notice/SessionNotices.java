package id.go.pontianak.bangkom.lifecycle.session.notice;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.Invitations;
import id.go.pontianak.bangkom.lifecycle.session.OutsideTold;
import id.go.pontianak.bangkom.lifecycle.session.OutsideTold.What;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells everybody concerned what becomes of a session: people with a seat and its staff, each with the update of the one event in their calendar,
 * and staff from outside by a mail of their own. Nobody with a seat is told before the list is set, nor of what is planned before they are
 * called up; of what is over nobody is told anything.
 */
@Component
public class SessionNotices {

    private final Invitations invitations;
    private final BatchStaff staff;
    private final InvitationNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionNotices(
            Invitations invitations,
            BatchStaff staff,
            InvitationNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.staff = staff;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public void moved(Batch batch, Session before, SessionEntry after, String reason) {
        tell(
                batch,
                before,
                "session/moved",
                Map.of(
                        "startsBefore",
                        before.starts().toString(),
                        "starts",
                        after.starts().toString(),
                        "reason",
                        reason));
        tellOutside(before);
    }

    public void cancelled(Batch batch, Session session, String reason) {
        tell(batch, session, "session/cancelled", Map.of("reason", reason));
        tellOutside(session);
    }

    /** {@code after} is what it is now: another title, place or address. */
    public void changed(Batch batch, Session before, Session after) {
        if (!over(after)) {
            tell(batch, after, "session/changed", Map.of("about", before.title()));
            tellOutside(after);
        }
    }

    public void added(Batch batch, Session session) {
        if (!over(session) && batch.status().calledUp()) {
            tell(batch, session, "session/added", Map.of());
        }
    }

    /** People with a seat read whom they will learn from. */
    void trainer(Batch batch, Session session, StaffMember trainer) {
        if (!over(session) && batch.status().calledUp()) {
            invitations.seated(batch.number()).stream()
                    .filter(person -> !person.equals(trainer.person()))
                    .forEach(person ->
                            notices.tell(batch, session, "session/trainer", Map.of("name", trainer.name()), person));
        }
    }

    private void tell(Batch batch, Session session, String template, Map<String, String> model) {
        if (batch.status().setByDecree()) {
            Set<PersonId> people = new LinkedHashSet<>(invitations.seated(batch.number()));
            staff.of(batch.number()).stream()
                    .filter(member -> member.serves(session.id()))
                    .map(StaffMember::person)
                    .filter(Objects::nonNull)
                    .forEach(people::add);
            people.forEach(person -> notices.tell(batch, session, template, model, person));
        }
    }

    private void tellOutside(Session session) {
        staff.of(session.batch()).stream()
                .filter(member -> member.outside() && session.id().equals(member.session()))
                .forEach(member -> events.publishEvent(OutsideTold.of(member, What.CHANGED)));
    }

    private boolean over(Session session) {
        return !session.ends().isAfter(clock.instant());
    }
}
