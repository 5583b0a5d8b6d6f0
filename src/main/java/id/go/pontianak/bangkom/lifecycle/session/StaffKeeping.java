package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import id.go.pontianak.bangkom.lifecycle.session.domain.Clashes;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionGuards;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionJournal;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import id.go.pontianak.bangkom.lifecycle.session.domain.StaffRows;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who runs a batch; changed by its organisers and by HR of the city. A person of the directory who serves another session at that time is
 * refused with that session; somebody from outside is not checked.
 */
@Service
@Transactional
public class StaffKeeping {

    private final Batches batches;
    private final BatchStaff staff;
    private final StaffRows rows;
    private final SessionRows sessions;
    private final Clashes clashes;
    private final SessionGuards guards;
    private final SessionJournal journal;

    StaffKeeping(
            Batches batches,
            BatchStaff staff,
            StaffRows rows,
            SessionRows sessions,
            Clashes clashes,
            SessionGuards guards,
            SessionJournal journal) {
        this.batches = batches;
        this.staff = staff;
        this.rows = rows;
        this.sessions = sessions;
        this.clashes = clashes;
        this.guards = guards;
        this.journal = journal;
    }

    /** Gives somebody a task; the id of the entry is returned. */
    public UUID assign(StaffEntry entry, PersonId by) {
        permit(entry.batch(), by);
        StaffMember member = entry.member(UUID.randomUUID());
        if (rows.listOf(entry.batch()).stream().anyMatch(member::sameAs)) {
            throw RuleViolated.at("person", "refusal.session.staffThere");
        }
        if (member.session() != null) {
            requireFree(member, member.session());
        }
        rows.insert(member);
        journal.assigned(member, by);
        return member.id();
    }

    /** Takes a task away; the last organiser of a batch stays. */
    public void release(String number, UUID id, PersonId by) {
        permit(number, by);
        StaffMember member = rows.listOf(number).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (member.task() == Task.ORGANISER && organisers(number) == 1) {
            throw new NotPossibleNow("refusal.session.lastOrganiser");
        }
        rows.delete(id);
        journal.released(member, null, by);
    }

    private void requireFree(StaffMember member, UUID id) {
        Session session = sessions.find(id)
                .filter(found -> found.batch().equals(member.batch()))
                .orElseThrow(NotFound::new);
        guards.requireNotCancelled(session);
        if (member.person() != null) {
            guards.requireFree(clashes.of(member.person(), new UUID(0, 0), session.starts(), session.ends()));
        }
    }

    private void permit(String number, PersonId by) {
        staff.requireRunner(number, by);
        guards.requireRunning(batches.lockForShare(number));
        sessions.lock(number);
    }

    private long organisers(String number) {
        return rows.listOf(number).stream()
                .filter(member -> member.task() == Task.ORGANISER)
                .count();
    }
}
