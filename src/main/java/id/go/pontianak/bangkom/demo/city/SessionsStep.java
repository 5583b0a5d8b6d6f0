package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.SessionCopies;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import id.go.pontianak.bangkom.lifecycle.session.StaffEntry;
import id.go.pontianak.bangkom.lifecycle.session.StaffKeeping;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import java.util.ArrayList;
import java.util.List;
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
    private final StaffKeeping keeping;

    SessionsStep(Batches batches, SessionCopies copies, Sessions sessions, StaffKeeping keeping) {
        this.batches = batches;
        this.copies = copies;
        this.sessions = sessions;
        this.keeping = keeping;
    }

    void load(Cast cast) {
        PersonId analyst = cast.analis().id();
        List<BatchStatus> coming = new ArrayList<>(BatchStatus.those(BatchStatus::beforeStart));
        for (Batch batch : batches.list(coming, "", 0, ALL)) {
            keeping.assign(
                    StaffEntry.of(
                            batch.number(),
                            null,
                            Task.ORGANISER,
                            cast.penyelenggara().id()),
                    analyst);
            if (!copies.patternOf(batch).isEmpty()) {
                plan(batch, cast);
            }
        }
    }

    /** Where the days of a batch do not fit its pattern it stays without sessions. */
    private void plan(Batch batch, Cast cast) {
        PersonId by = cast.penyelenggara().id();
        try {
            copies.fromPattern(batch.number(), by);
            sessions.of(batch.number())
                    .forEach(session -> keeping.assign(
                            StaffEntry.of(
                                    batch.number(),
                                    session.id(),
                                    Task.TRAINER,
                                    cast.widyaiswara().id()),
                            by));
        } catch (Refusal refused) {
            LOG.info("{} has no sessions: {}", batch.number(), refused.messageKey());
        }
    }
}
