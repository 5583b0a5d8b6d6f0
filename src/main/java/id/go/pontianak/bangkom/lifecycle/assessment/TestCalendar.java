package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestRows;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchCalledUp;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchCancelled;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchEnded;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchStarted;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.OpenedTest;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.session.SessionsChanged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reconciles the tests of a batch with its calendar and its people, in the transaction of what changed them and every minute (level-triggered
 * reconciliation): opens and moves windows, asks who is to sit a test, and closes what is over. Idempotent.
 */
@Service
@Transactional
public class TestCalendar {

    private static final List<BatchStatus> RUNNING = List.of(BatchStatus.CALLED_UP, BatchStatus.STARTED);
    private static final int MOST = 1000;

    private final TestRows rows;
    private final TestOpening opening;
    private final TestInvitations invitations;
    private final TestTakers takers;
    private final Examinations examinations;
    private final Batches batches;
    private final BusinessClock clock;

    TestCalendar(
            TestRows rows,
            TestOpening opening,
            TestInvitations invitations,
            TestTakers takers,
            Examinations examinations,
            Batches batches,
            BusinessClock clock) {
        this.rows = rows;
        this.opening = opening;
        this.invitations = invitations;
        this.takers = takers;
        this.examinations = examinations;
        this.batches = batches;
        this.clock = clock;
    }

    public void reconcile(String number) {
        Batch batch = batches.lockForShare(number);
        opening.follow(batch);
        Set<TestKind> unclosed = new TreeSet<>();
        rows.of(number).stream().filter(row -> !row.closed()).forEach(row -> unclosed.add(row.kind()));
        examinations.opened(number).stream()
                .filter(test -> unclosed.contains(test.kind()))
                .forEach(test -> reconcile(batch, test));
    }

    /** Batches in which something may be due. */
    @Transactional(readOnly = true)
    public List<String> listRunning() {
        Set<String> numbers = new TreeSet<>(rows.unclosed());
        batches.list(RUNNING, "", 0, MOST).forEach(batch -> numbers.add(batch.number()));
        return new ArrayList<>(numbers);
    }

    private void reconcile(Batch batch, OpenedTest test) {
        boolean cancelled = batch.status() == BatchStatus.CANCELLED;
        Predicate<PersonId> sits = person -> true;
        if (cancelled || test.kind() != TestKind.REMEDIAL) {
            Set<PersonId> people = takers.of(batch, test.kind());
            sits = people::contains;
            invitations.seat(batch.number(), test.kind(), people);
        }
        Instant now = clock.instant();
        if (cancelled || test.overAt(now)) {
            invitations.close(batch.number(), test.kind());
            rows.close(batch.number(), test.kind());
        } else if (test.openAt(now)) {
            invitations.ask(batch, test, sits);
        }
    }

    @EventListener
    void on(BatchCalledUp event) {
        reconcile(event.batch());
    }

    @EventListener
    void on(BatchStarted event) {
        reconcile(event.batch());
    }

    @EventListener
    void on(BatchEnded event) {
        reconcile(event.batch());
    }

    @EventListener
    void on(BatchCancelled event) {
        reconcile(event.batch());
    }

    @EventListener
    void on(SessionsChanged event) {
        reconcile(event.batch());
    }
}
