package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.domain.Clashes;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionGuards;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionJournal;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import id.go.pontianak.bangkom.lifecycle.session.notice.SessionNotices;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and cancels sessions, each with a reason that is journaled and that everybody concerned reads; the last day of a training that runs follows. */
@Service
@Transactional
public class SessionMoves {

    private final OpenPlan plan;
    private final EndOfBatch end;
    private final SessionRows rows;
    private final Clashes clashes;
    private final SessionGuards guards;
    private final SessionJournal journal;
    private final SessionNotices notices;

    SessionMoves(
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

    /** To another time, into the future, with its room and its staff; refused once it has begun, or once something is kept of it. */
    public void move(UUID id, SessionTime to, String reason, PersonId by) {
        Batch batch = plan.permit(plan.find(id).batch(), by);
        Session before = plan.find(id);
        LocalDate last = end.lastOf(batch);
        String why = Reason.of(reason);
        guards.requireAhead(before);
        guards.requireUnused(before);
        SessionEntry was = plan.entryOf(before);
        SessionEntry after = was.at(to.starts(), to.ends());
        if (after.equals(was)) {
            throw RuleViolated.at("day", "refusal.session.unmoved");
        }
        guards.requireFuture(after);
        guards.requireDay(batch, after.day());
        guards.requireFree(clashes.of(before.batch(), id, after, plan.staffOf(before)));
        rows.update(id, after);
        journal.moved(before, after, why, by);
        end.follow(batch, last);
        notices.moved(batch, before, after, why);
    }

    /** It does not take place, or did not: it leaves the learning hours that attendance is measured by. */
    public void cancel(UUID id, String reason, PersonId by) {
        Batch batch = plan.permit(plan.find(id).batch(), by);
        Session session = plan.find(id);
        LocalDate last = end.lastOf(batch);
        String why = Reason.of(reason);
        guards.requireNotCancelled(session);
        rows.cancel(id);
        journal.cancelled(session, why, by);
        end.follow(batch, last);
        notices.cancelled(batch, session, why);
    }
}
