package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.domain.Clashes;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionGuards;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionJournal;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import id.go.pontianak.bangkom.lifecycle.session.notice.SessionNotices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the sessions of a batch, and changes what they are; when they are is moved by {@link SessionMoves}. For its organisers and HR of the
 * city, to everybody else there is nothing. What would be at two places at once is refused with the session that is there.
 */
@Service
@Transactional
public class SessionPlanning {

    private final OpenPlan plan;
    private final EndOfBatch end;
    private final SessionRows rows;
    private final Clashes clashes;
    private final SessionGuards guards;
    private final SessionJournal journal;
    private final SessionNotices notices;

    SessionPlanning(
            OpenPlan plan,
            EndOfBatch end,
            SessionRows rows,
            Clashes clashes,
            SessionGuards guards,
            SessionJournal journal,
            SessionNotices notices) {
        this.plan = plan;
        this.end = end;
        this.rows = rows;
        this.clashes = clashes;
        this.guards = guards;
        this.journal = journal;
        this.notices = notices;
    }

    /** Everybody else is answered as if there were nothing. */
    @Transactional(readOnly = true)
    public void requireRunner(String number, PersonId by) {
        plan.requireRunner(number, by);
    }

    /** The session of this batch. */
    @Transactional(readOnly = true)
    public Session find(String number, UUID id) {
        Session session = plan.find(id);
        if (!session.batch().equals(number)) {
            throw new NotFound();
        }
        return session;
    }

    /** A session as it would be entered. */
    @Transactional(readOnly = true)
    public SessionEntry entryOf(Session session) {
        return plan.entryOf(session);
    }

    /** Addresses of its online sessions. */
    @Transactional(readOnly = true)
    public Map<UUID, String> linksOf(String number) {
        return plan.linksOf(number);
    }

    /** What is in the way of a new session. */
    public List<Clash> clashesOf(String number, SessionEntry entry) {
        return clashes.of(number, entry);
    }

    /** What is in the way of the entry; {@code except} is the session that it changes. */
    public List<Clash> clashesOf(String number, UUID except, SessionEntry entry) {
        return clashes.of(number, except, entry, plan.staffOf(find(number, except)));
    }

    /** Adds a session and returns its id. One that was held already may be entered afterwards. */
    public UUID add(String number, SessionEntry entry, PersonId by) {
        Batch batch = plan.permit(number, by);
        LocalDate last = end.lastOf(batch);
        guards.requireDay(batch, entry.day());
        guards.requireRoom(entry);
        guards.requireFree(clashes.of(number, entry));
        UUID id = UUID.randomUUID();
        rows.insert(id, number, entry);
        journal.added(number, entry, by);
        end.follow(batch, last);
        notices.added(batch, plan.find(id));
        return id;
    }

    /** Changes what a session is, but not when. */
    public void change(UUID id, SessionEntry entry, PersonId by) {
        Batch batch = plan.permit(plan.find(id).batch(), by);
        Session before = plan.find(id);
        guards.requireNotCancelled(before);
        SessionEntry was = plan.entryOf(before);
        SessionEntry after = entry.at(before.starts(), before.ends());
        if (after.equals(was)) {
            throw RuleViolated.of("refusal.session.unchanged");
        }
        if (after.kind() == Session.Kind.SELF && was.kind() != Session.Kind.SELF) {
            guards.requireUnused(before);
        }
        if (after.room() != null && !after.room().equals(was.room())) {
            guards.requireRoom(after);
        }
        guards.requireFree(clashes.of(before.batch(), id, after, plan.staffOf(before)));
        rows.update(id, after);
        journal.changed(before, after, by);
        if (after.readsOtherwise(was)) {
            notices.changed(batch, before, plan.find(id));
        }
    }

    /**
     * As if it had never been planned; refused once it has begun, once something is kept of it, and once people were called up to it
     * or serve it, who would not learn of it: then it is cancelled.
     */
    public void delete(UUID id, PersonId by) {
        Batch batch = plan.permit(plan.find(id).batch(), by);
        Session session = plan.find(id);
        LocalDate last = end.lastOf(batch);
        guards.requireAhead(session);
        guards.requireUnused(session);
        guards.requireUntold(batch, session, plan.hasStaff(session));
        rows.delete(id);
        journal.deleted(session, by);
        end.follow(batch, last);
    }
}
