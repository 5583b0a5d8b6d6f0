package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The attendance of a session is kept by whoever may run it: organisers of the batch, city HR, its trainers and assistants. Auditors read it. For
 * everybody else the session does not exist.
 */
@Component
public class AttendanceRights {

    private final Sessions sessions;
    private final BatchStaff staff;
    private final Batches batches;
    private final Authority authority;

    AttendanceRights(Sessions sessions, BatchStaff staff, Batches batches, Authority authority) {
        this.sessions = sessions;
        this.staff = staff;
        this.batches = batches;
        this.authority = authority;
    }

    /** The session of this batch that the person may run; where nothing is recorded of it there is no list of it either. */
    public Session requireKeeper(PersonId person, String batch, UUID id) {
        Session session = session(batch, id);
        if (!staff.mayRunSession(id, person)) {
            throw new NotFound();
        }
        return session;
    }

    public Session requireReader(PersonId person, String batch, UUID id) {
        Session session = session(batch, id);
        if (!mayRead(person, id)) {
            throw new NotFound();
        }
        return session;
    }

    public boolean mayKeep(PersonId person, UUID id) {
        return staff.mayRunSession(id, person);
    }

    boolean mayRead(PersonId person, UUID id) {
        return mayKeep(person, id) || audits(person);
    }

    /** All sessions of the batch. */
    boolean mayReadAll(PersonId person, String batch) {
        return staff.mayRun(batch, person) || audits(person);
    }

    /** Some of them. */
    boolean mayReadSome(PersonId person, String batch) {
        return mayReadAll(person, batch) || staff.serves(batch, person);
    }

    private boolean audits(PersonId person) {
        return authority.audits(person);
    }

    /** Locks the batch {@code FOR SHARE}; nothing is recorded any more of one that is over. */
    Batch requireOpen(Session session) {
        if (session.cancelled()) {
            throw new NotPossibleNow("refusal.attendance.cancelled");
        }
        Batch batch = batches.lockForShare(session.batch());
        if (batch.status().over()) {
            throw new NotPossibleNow("refusal.attendance.batchOver");
        }
        return batch;
    }

    private Session session(String batch, UUID id) {
        return sessions.find(id)
                .filter(found -> found.batch().equals(batch) && found.kind() != Session.Kind.SELF)
                .orElseThrow(NotFound::new);
    }
}
