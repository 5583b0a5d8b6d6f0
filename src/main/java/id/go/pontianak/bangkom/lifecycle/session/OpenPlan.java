package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionGuards;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plan of a batch, opened to be changed: behind the pessimistic locks of the batch and of the plan, for whoever may. */
@Component
class OpenPlan {

    private final Batches batches;
    private final BatchStaff staff;
    private final SessionRows rows;
    private final SessionGuards guards;

    OpenPlan(Batches batches, BatchStaff staff, SessionRows rows, SessionGuards guards) {
        this.batches = batches;
        this.staff = staff;
        this.rows = rows;
        this.guards = guards;
    }

    /** Its end may move with a session, so the batch is locked for that. */
    Batch permit(String number, PersonId by) {
        staff.requireRunner(number, by);
        Batch batch = batches.lockForUpdate(number);
        guards.requireRunning(batch);
        rows.lock(number);
        return batch;
    }

    /** Unknown and forbidden are one. */
    void requireRunner(String number, PersonId by) {
        batches.batch(number);
        staff.requireRunner(number, by);
    }

    Session find(UUID id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    SessionEntry entryOf(Session session) {
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

    Map<UUID, String> linksOf(String number) {
        return rows.linksOf(number);
    }

    boolean hasStaff(Session session) {
        return staff.of(session.batch()).stream()
                .anyMatch(member -> session.id().equals(member.session()));
    }

    List<PersonId> staffOf(Session session) {
        return staff.of(session.batch()).stream()
                .filter(member -> session.id().equals(member.session()))
                .map(StaffMember::person)
                .filter(Objects::nonNull)
                .toList();
    }
}
