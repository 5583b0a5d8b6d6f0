package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * While a training runs its last day follows its last session: to a later day always, back only from where a session had been. The days of a self-paced batch are those it
 * was planned with, whatever sessions accompany it.
 */
@Component
class EndOfBatch {

    private final SessionRows rows;
    private final BatchChanges changes;
    private final BusinessClock clock;

    EndOfBatch(SessionRows rows, BatchChanges changes, BusinessClock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** The day of the last session that takes place; the first day of the batch while there is none. */
    LocalDate lastOf(Batch batch) {
        return rows.listOf(batch.number()).stream()
                .filter(session -> !session.cancelled())
                .map(Session::day)
                .max(LocalDate::compareTo)
                .orElse(batch.period().from());
    }

    /** {@code before}: the last day of a session before the change. */
    void follow(Batch batch, LocalDate before) {
        if (!batch.mode().blocks()) {
            return;
        }
        LocalDate last = lastOf(batch);
        LocalDate ends = batch.lastDay();
        boolean moves = last.isAfter(ends) || before.equals(ends) && last.isBefore(ends);
        if (batch.status() == BatchStatus.STARTED && moves) {
            LocalDate today = clock.today();
            changes.moveEnd(batch.number(), last.isBefore(today) ? today : last);
        }
    }
}
