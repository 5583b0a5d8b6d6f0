package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import id.go.pontianak.bangkom.lifecycle.session.domain.Clashes;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionGuards;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionJournal;
import id.go.pontianak.bangkom.lifecycle.session.domain.StaffRows;
import id.go.pontianak.bangkom.lifecycle.session.notice.StaffNotices;
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

    private final OpenPlan plan;
    private final StaffRows rows;
    private final Clashes clashes;
    private final SessionGuards guards;
    private final SessionJournal journal;
    private final StaffNotices notices;

    StaffKeeping(
            OpenPlan plan,
            StaffRows rows,
            Clashes clashes,
            SessionGuards guards,
            SessionJournal journal,
            StaffNotices notices) {
        this.plan = plan;
        this.rows = rows;
        this.clashes = clashes;
        this.guards = guards;
        this.journal = journal;
        this.notices = notices;
    }

    /** Gives somebody a task, who is told; the id of the entry is returned. */
    public UUID assign(StaffEntry entry, PersonId by) {
        return assign(plan.permit(entry.batch(), by), entry, by);
    }

    private UUID assign(Batch batch, StaffEntry entry, PersonId by) {
        StaffMember member = entry.member(UUID.randomUUID());
        if (rows.listOf(entry.batch()).stream().anyMatch(member::sameAs)) {
            throw RuleViolated.at("person", "refusal.session.staffThere");
        }
        Session session = member.session() == null ? null : requireFree(member, member.session());
        rows.insert(member);
        StaffMember kept = find(entry.batch(), member.id());
        journal.assigned(member, by);
        notices.assigned(batch, session, kept, by);
        return member.id();
    }

    /** Takes a task away, and who had it is told; the last organiser of a batch stays. */
    public void release(String number, UUID id, PersonId by) {
        release(plan.permit(number, by), find(number, id), Deed.of("released", by));
    }

    /** Somebody else from outside takes over the task, with a reason; both are told. */
    public UUID replace(String number, UUID id, StaffEntry.Outside with, String reason, PersonId by) {
        Batch batch = plan.permit(number, by);
        String why = Reason.of(reason);
        StaffMember before = find(number, id);
        release(batch, before, Deed.of("released", by).because(why));
        return assign(batch, StaffEntry.outside(number, before.session(), before.task(), with), by);
    }

    /** For whoever runs the batch. */
    @Transactional(readOnly = true)
    public StaffMember member(String number, UUID id, PersonId by) {
        plan.requireRunner(number, by);
        return find(number, id);
    }

    private void release(Batch batch, StaffMember member, Deed deed) {
        if (member.task() == Task.ORGANISER && organisers(member.batch()) == 1) {
            throw new NotPossibleNow("refusal.session.lastOrganiser");
        }
        rows.delete(member.id());
        journal.released(member, deed);
        notices.released(batch, member.session() == null ? null : plan.find(member.session()), member, deed.by());
    }

    private StaffMember find(String number, UUID id) {
        return rows.listOf(number).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Session requireFree(StaffMember member, UUID id) {
        Session session = plan.find(id);
        if (!session.batch().equals(member.batch())) {
            throw new NotFound();
        }
        guards.requireNotCancelled(session);
        if (member.person() != null) {
            guards.requireFree(clashes.of(member.person(), new UUID(0, 0), session.starts(), session.ends()));
        }
        return session;
    }

    private long organisers(String number) {
        return rows.listOf(number).stream()
                .filter(member -> member.task() == Task.ORGANISER)
                .count();
    }
}
