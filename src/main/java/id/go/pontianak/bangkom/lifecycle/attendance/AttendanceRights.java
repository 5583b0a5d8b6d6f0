package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.ResultsProgress;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.RunRights;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The attendance of a session is kept by whoever may run it: organisers of the batch, city HR, its trainers and assistants. Auditors read it. For
 * everybody else the session does not exist; superiors and HR of a perangkat daerah read the shares of their own people.
 */
@Component
public class AttendanceRights {

    /** What one person may do with the attendance of one batch, read once for all its sessions. */
    record Reach(RunRights runs, boolean audits) {

        boolean keeps(UUID session) {
            return runs.session(session);
        }

        boolean reads(UUID session) {
            return audits || keeps(session);
        }

        boolean readsAll() {
            return audits || runs.all();
        }

        boolean readsSome() {
            return audits || runs.some();
        }
    }

    private final Sessions sessions;
    private final BatchStaff staff;
    private final Batches batches;
    private final Authority authority;
    private final OwnPeople own;
    private final ObjectProvider<ResultsProgress> results;

    AttendanceRights(
            Sessions sessions,
            BatchStaff staff,
            Batches batches,
            Authority authority,
            OwnPeople own,
            ObjectProvider<ResultsProgress> results) {
        this.sessions = sessions;
        this.staff = staff;
        this.batches = batches;
        this.authority = authority;
        this.own = own;
        this.results = results;
    }

    Reach of(PersonId person, String batch) {
        return new Reach(staff.rightsOf(batch, person), authority.audits(person));
    }

    /** The session of this batch that the person may run; where nothing is recorded of it there is no list of it either. */
    public Session requireKeeper(PersonId person, String batch, UUID id) {
        Session session = session(batch, id);
        if (!of(person, batch).keeps(id)) {
            throw new NotFound();
        }
        return session;
    }

    public Session requireReader(PersonId person, String batch, UUID id) {
        Session session = session(batch, id);
        if (!of(person, batch).reads(id)) {
            throw new NotFound();
        }
        return session;
    }

    /** Those of these participants whose share the person reads as superior or as HR of their perangkat daerah. */
    List<Participant> ownPeople(PersonId person, List<Participant> roster) {
        return own.of(person, roster);
    }

    boolean mayRead(PersonId person, UUID id) {
        return sessions.find(id)
                .filter(session -> of(person, session.batch()).reads(id))
                .isPresent();
    }

    /**
     * Locks the batch {@code FOR SHARE}: a plan that changes and a batch that ends wait for marks, and marks for them. Nothing is recorded any
     * more of a session that was cancelled, of a batch that is over, and of one whose results are verified.
     */
    void requireOpen(Session session) {
        Batch batch = lock(session.batch());
        if (sessions.find(session.id()).orElseThrow(NotFound::new).cancelled()) {
            throw new NotPossibleNow("refusal.attendance.cancelled");
        }
        if (batch.status().over()) {
            throw new NotPossibleNow("refusal.attendance.batchOver");
        }
        if (results.stream().anyMatch(progress -> progress.verified(session.batch()))) {
            throw new NotPossibleNow("refusal.attendance.verified");
        }
    }

    Batch lock(String batch) {
        return batches.lockForShare(batch);
    }

    private Session session(String batch, UUID id) {
        return sessions.find(id)
                .filter(found -> found.batch().equals(batch) && found.kind() != Session.Kind.SELF)
                .orElseThrow(NotFound::new);
    }
}
