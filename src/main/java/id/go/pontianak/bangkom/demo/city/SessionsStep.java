package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionCopies;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import id.go.pontianak.bangkom.lifecycle.session.StaffEntry;
import id.go.pontianak.bangkom.lifecycle.session.StaffKeeping;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Batches that are coming get their sessions and staff, through the same faces as on the pages. */
@Component
@Profile("demo")
class SessionsStep {

    private static final Logger LOG = LoggerFactory.getLogger(SessionsStep.class);
    private static final int ALL = 100;

    private final Batches batches;
    private final SessionCopies copies;
    private final Sessions sessions;
    private final BatchStaff staff;
    private final StaffKeeping keeping;

    SessionsStep(Batches batches, SessionCopies copies, Sessions sessions, BatchStaff staff, StaffKeeping keeping) {
        this.batches = batches;
        this.copies = copies;
        this.sessions = sessions;
        this.staff = staff;
        this.keeping = keeping;
    }

    /** Idempotent: begun again after it was broken off, it goes on where it stood. */
    void load(Cast cast) {
        PersonId analyst = cast.analis().id();
        List<BatchStatus> coming = new ArrayList<>(BatchStatus.those(BatchStatus::beforeStart));
        for (Batch batch : batches.list(coming, "", 0, ALL)) {
            attempt(batch, () -> organise(batch, cast.penyelenggara().id(), analyst));
            attempt(batch, () -> plan(batch, cast));
        }
    }

    /** Of one batch, before its participants are called up. */
    void prepare(String number, Cast cast) {
        Batch batch = batches.batch(number);
        attempt(
                batch,
                () -> organise(batch, cast.penyelenggara().id(), cast.analis().id()));
        attempt(batch, () -> plan(batch, cast));
    }

    private void plan(Batch batch, Cast cast) {
        PersonId by = cast.penyelenggara().id();
        if (sessions.of(batch.number()).isEmpty() && !copies.patternOf(batch).isEmpty()) {
            copies.fromPattern(batch.number(), by);
        }
        sessions.of(batch.number()).stream()
                .filter(session -> !session.cancelled())
                .forEach(session -> teach(session, cast.widyaiswara().id(), by));
    }

    private void organise(Batch batch, PersonId person, PersonId by) {
        assign(StaffEntry.of(batch.number(), Task.ORGANISER, person), by);
    }

    private void teach(Session session, PersonId person, PersonId by) {
        assign(StaffEntry.of(session.batch(), session.id(), Task.TRAINER, person), by);
    }

    private void assign(StaffEntry entry, PersonId by) {
        boolean there = staff.of(entry.batch()).stream()
                .anyMatch(member -> Objects.equals(entry.person(), member.person())
                        && entry.task() == member.task()
                        && Objects.equals(entry.session(), member.session()));
        if (!there) {
            keeping.assign(entry, by);
        }
    }

    /** Where the days of a batch do not fit its pattern, or its trainer is elsewhere, it stays without. */
    private static void attempt(Batch batch, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refused) {
            LOG.info("{} has no sessions: {}", batch.number(), refused.messageKey());
        }
    }
}
