package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchCancelled;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchPlanned;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import id.go.pontianak.bangkom.lifecycle.session.domain.StaffRows;
import id.go.pontianak.bangkom.lifecycle.session.notice.StaffNotices;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Synchronous listener: whoever plans a batch organises it until others do, and a batch that is cancelled sets rooms and staff free. */
@Component
class PlannerOrganises {

    private final StaffRows staff;
    private final SessionRows sessions;
    private final Batches batches;
    private final StaffNotices notices;
    private final Clock clock;

    PlannerOrganises(StaffRows staff, SessionRows sessions, Batches batches, StaffNotices notices, Clock clock) {
        this.staff = staff;
        this.sessions = sessions;
        this.batches = batches;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(BatchPlanned planned) {
        staff.insert(StaffEntry.of(planned.batch(), Task.ORGANISER, planned.planner())
                .member(UUID.randomUUID()));
    }

    /** What has begun was held; everybody concerned is told. */
    @EventListener
    void on(BatchCancelled cancelled) {
        sessions.lock(cancelled.batch());
        sessions.listOf(cancelled.batch()).stream()
                .filter(session -> !session.cancelled() && !session.begunAt(clock.instant()))
                .forEach(session -> sessions.cancel(session.id()));
        notices.calledOff(batches.batch(cancelled.batch()));
    }
}
