package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import id.go.pontianak.bangkom.lifecycle.session.domain.Clashes;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionGuards;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionJournal;
import id.go.pontianak.bangkom.lifecycle.session.domain.StaffRows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    StaffKeeping(
            OpenPlan plan,
            StaffRows rows,
            Clashes clashes,
            SessionGuards guards,
            SessionJournal journal,
            ApplicationEventPublisher events) {
        this.plan = plan;
        this.rows = rows;
        this.clashes = clashes;
        this.guards = guards;
        this.journal = journal;
        this.events = events;
    }

    /** Gives somebody a task; the id of the entry is returned. Somebody from outside is invited by mail. */
    public UUID assign(StaffEntry entry, PersonId by) {
        plan.permit(entry.batch(), by);
        StaffMember member = entry.member(UUID.randomUUID());
        if (rows.listOf(entry.batch()).stream().anyMatch(member::sameAs)) {
            throw RuleViolated.at("person", "refusal.session.staffThere");
        }
        if (member.session() != null) {
            requireFree(member, member.session());
        }
        rows.insert(member);
        journal.assigned(member, by);
        tell(member, OutsideTold.What.INVITED);
        return member.id();
    }

    /** Takes a task away; the last organiser of a batch stays, and somebody from outside is told. */
    public void release(String number, UUID id, PersonId by) {
        plan.permit(number, by);
        release(find(number, id), null, by);
    }

    /** Somebody else from outside takes over the task, with a reason; both are told. */
    public UUID replace(String number, UUID id, StaffEntry.Outside with, String reason, PersonId by) {
        plan.permit(number, by);
        String why = Reason.of(reason);
        StaffMember before = find(number, id);
        release(before, why, by);
        return assign(new StaffEntry(number, before.session(), before.task(), null, with), by);
    }

    /** For whoever runs the batch. */
    @Transactional(readOnly = true)
    public StaffMember member(String number, UUID id, PersonId by) {
        plan.requireRunner(number, by);
        return find(number, id);
    }

    private void release(StaffMember member, @Nullable String reason, PersonId by) {
        if (member.task() == Task.ORGANISER && organisers(member.batch()) == 1) {
            throw new NotPossibleNow("refusal.session.lastOrganiser");
        }
        rows.delete(member.id());
        journal.released(member, reason, by);
        tell(member, OutsideTold.What.RELEASED);
    }

    private void tell(StaffMember member, OutsideTold.What what) {
        if (member.outside()) {
            events.publishEvent(OutsideTold.of(member, what));
        }
    }

    private StaffMember find(String number, UUID id) {
        return rows.listOf(number).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void requireFree(StaffMember member, UUID id) {
        Session session = plan.find(id);
        if (!session.batch().equals(member.batch())) {
            throw new NotFound();
        }
        guards.requireNotCancelled(session);
        if (member.person() != null) {
            guards.requireFree(clashes.of(member.person(), new UUID(0, 0), session.starts(), session.ends()));
        }
    }

    private long organisers(String number) {
        return rows.listOf(number).stream()
                .filter(member -> member.task() == Task.ORGANISER)
                .count();
    }
}
