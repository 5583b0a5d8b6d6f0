package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.domain.Clashes;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionGuards;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionJournal;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import id.go.pontianak.bangkom.lifecycle.session.domain.StaffRows;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and changes the sessions of a batch; for its organisers and HR of the city, to everybody else there is nothing. What would be at
 * two places at once is refused with the session that is there. Sessions that have begun are neither moved nor deleted.
 */
@Service
@Transactional
public class SessionPlanning {

    private final Batches batches;
    private final BatchStaff staff;
    private final SessionRows rows;
    private final StaffRows members;
    private final Clashes clashes;
    private final SessionGuards guards;
    private final SessionJournal journal;

    SessionPlanning(
            Batches batches,
            BatchStaff staff,
            SessionRows rows,
            StaffRows members,
            Clashes clashes,
            SessionGuards guards,
            SessionJournal journal) {
        this.batches = batches;
        this.staff = staff;
        this.rows = rows;
        this.members = members;
        this.clashes = clashes;
        this.guards = guards;
        this.journal = journal;
    }

    /** Adds a session and returns its id. One that was held already may be entered afterwards. */
    public UUID add(String number, SessionEntry entry, PersonId by) {
        Batch batch = permit(number, by);
        require(batch, entry);
        guards.requireFree(clashes.of(number, entry));
        UUID id = UUID.randomUUID();
        rows.insert(id, number, entry);
        journal.added(number, entry, by);
        return id;
    }

    /** Changes what a session is, but not when. */
    public void change(UUID id, SessionEntry entry, PersonId by) {
        Session before = find(id);
        Batch batch = permit(before.batch(), by);
        guards.requireNotCancelled(before);
        SessionEntry after = entry.at(before.starts(), before.ends());
        require(batch, after);
        guards.requireFree(clashes.of(before.batch(), id, after, staffOf(before)));
        if (after.equals(entryOf(before))) {
            throw RuleViolated.of("refusal.session.unchanged");
        }
        rows.update(id, after);
        journal.changed(before, after, by);
    }

    /** To another time, into the future, with its room and its staff. */
    public void move(UUID id, SessionTime to, String reason, PersonId by) {
        Session before = find(id);
        Batch batch = permit(before.batch(), by);
        String why = Reason.of(reason);
        guards.requireAhead(before);
        SessionEntry after = entryOf(before).at(to.starts(), to.ends());
        if (after.equals(entryOf(before))) {
            throw RuleViolated.at("day", "refusal.session.unmoved");
        }
        guards.requireFuture(after);
        guards.requireDay(batch, after.day());
        guards.requireFree(clashes.of(before.batch(), id, after, staffOf(before)));
        rows.update(id, after);
        journal.moved(before, after, why, by);
    }

    /** It does not take place, or did not: it leaves the learning hours that attendance is measured by. */
    public void cancel(UUID id, String reason, PersonId by) {
        Session session = find(id);
        permit(session.batch(), by);
        String why = Reason.of(reason);
        guards.requireNotCancelled(session);
        rows.cancel(id);
        journal.cancelled(session, why, by);
    }

    /** As if it had never been planned. */
    public void delete(UUID id, PersonId by) {
        Session session = find(id);
        permit(session.batch(), by);
        guards.requireAhead(session);
        rows.delete(id);
        journal.deleted(session, by);
    }

    /** A session as it would be entered. */
    @Transactional(readOnly = true)
    public SessionEntry entryOf(Session session) {
        return new SessionEntry(
                session.title(),
                session.starts(),
                session.ends(),
                session.hours(),
                session.kind(),
                session.mode(),
                session.room(),
                session.room() == null ? session.place() : "",
                rows.linkOf(session.id()));
    }

    private void require(Batch batch, SessionEntry entry) {
        guards.requireDay(batch, entry.day());
        guards.requireRoom(entry);
    }

    private Batch permit(String number, PersonId by) {
        staff.requireRunner(number, by);
        Batch batch = batches.lockForShare(number);
        guards.requireRunning(batch);
        rows.lock(number);
        return batch;
    }

    private Session find(UUID id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    private List<PersonId> staffOf(Session session) {
        return members.listOf(session.batch()).stream()
                .filter(member -> session.id().equals(member.session()))
                .map(StaffMember::person)
                .filter(Objects::nonNull)
                .toList();
    }
}
