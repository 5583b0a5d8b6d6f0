package id.go.pontianak.bangkom.lifecycle.session.domain;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import id.go.pontianak.bangkom.lifecycle.session.SessionsChanged;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each change of a plan under the number of its batch, and publishes that the sessions changed; both in the transaction of the deed. */
@Component
public class SessionJournal {

    private final Journal journal;
    private final ApplicationEventPublisher events;

    SessionJournal(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    public void added(String batch, SessionEntry entry, PersonId by) {
        changed(batch, Deed.of("added", by), at(entry.title(), entry.starts(), entry.ends()));
    }

    public void changed(Session before, SessionEntry after, PersonId by) {
        Map<String, String> facts = new HashMap<>(at(after.title(), after.starts(), after.ends()));
        facts.put("hours", String.valueOf(after.hours().value()));
        facts.put("room", Objects.toString(after.room(), after.place()));
        if (!before.title().equals(after.title())) {
            facts.put("titleBefore", before.title());
        }
        changed(before.batch(), Deed.of("changed", by), facts);
    }

    public void moved(Session before, SessionEntry after, String reason, PersonId by) {
        Map<String, String> facts = new HashMap<>(at(after.title(), after.starts(), after.ends()));
        facts.put("startsBefore", before.starts().toString());
        facts.put("endsBefore", before.ends().toString());
        changed(before.batch(), Deed.of("moved", by).because(reason), facts);
    }

    public void cancelled(Session session, String reason, PersonId by) {
        changed(
                session.batch(),
                Deed.of("cancelled", by).because(reason),
                at(session.title(), session.starts(), session.ends()));
    }

    public void deleted(Session session, PersonId by) {
        changed(session.batch(), Deed.of("deleted", by), at(session.title(), session.starts(), session.ends()));
    }

    public void assigned(StaffMember member, PersonId by) {
        staff(member, Deed.of("assigned", by));
    }

    public void released(StaffMember member, Deed deed) {
        staff(member, deed);
    }

    private void staff(StaffMember member, Deed deed) {
        Map<String, String> facts = new HashMap<>();
        facts.put("name", member.name());
        facts.put("task", member.task().name());
        if (member.session() != null) {
            facts.put("session", member.session().toString());
        }
        changed(member.batch(), deed, facts);
    }

    private void changed(String batch, Deed deed, Map<String, String> facts) {
        journal.record(new CaseNumber(batch), deed.under("journal.session."), facts);
        events.publishEvent(new SessionsChanged(batch));
    }

    private static Map<String, String> at(String title, Instant starts, Instant ends) {
        return Map.of("title", title, "starts", starts.toString(), "ends", ends.toString());
    }
}
