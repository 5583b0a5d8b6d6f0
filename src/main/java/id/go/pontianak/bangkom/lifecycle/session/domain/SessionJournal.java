package id.go.pontianak.bangkom.lifecycle.session.domain;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import id.go.pontianak.bangkom.lifecycle.session.SessionsChanged;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        changed(batch, "added", by, null, at(entry.title(), entry.starts(), entry.ends()));
    }

    public void changed(Session before, SessionEntry after, PersonId by) {
        Map<String, String> facts = new HashMap<>(at(after.title(), after.starts(), after.ends()));
        facts.put("hours", String.valueOf(after.hours().value()));
        facts.put("room", Objects.toString(after.room(), after.place()));
        if (!before.title().equals(after.title())) {
            facts.put("titleBefore", before.title());
        }
        changed(before.batch(), "changed", by, null, facts);
    }

    public void moved(Session before, SessionEntry after, String reason, PersonId by) {
        Map<String, String> facts = new HashMap<>(at(after.title(), after.starts(), after.ends()));
        facts.put("startsBefore", before.starts().toString());
        facts.put("endsBefore", before.ends().toString());
        changed(before.batch(), "moved", by, reason, facts);
    }

    public void cancelled(Session session, String reason, PersonId by) {
        changed(session.batch(), "cancelled", by, reason, at(session.title(), session.starts(), session.ends()));
    }

    public void deleted(Session session, PersonId by) {
        changed(session.batch(), "deleted", by, null, at(session.title(), session.starts(), session.ends()));
    }

    public void assigned(StaffMember member, PersonId by) {
        staff("assigned", member, by, null);
    }

    public void released(StaffMember member, @Nullable String reason, PersonId by) {
        staff("released", member, by, reason);
    }

    private void staff(String what, StaffMember member, PersonId by, @Nullable String reason) {
        Map<String, String> facts = new HashMap<>();
        facts.put("name", member.name());
        facts.put("task", member.task().name());
        if (member.session() != null) {
            facts.put("session", member.session().toString());
        }
        changed(member.batch(), what, by, reason, facts);
    }

    private void changed(String batch, String what, PersonId by, @Nullable String reason, Map<String, String> facts) {
        journal.record(batch, Deed.of("journal.session." + what, by).because(reason), facts);
        events.publishEvent(new SessionsChanged(batch));
    }

    private static Map<String, String> at(String title, Instant starts, Instant ends) {
        return Map.of("title", title, "starts", starts.toString(), "ends", ends.toString());
    }
}
