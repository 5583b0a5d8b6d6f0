package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchCancelled;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchClosed;
import id.go.pontianak.bangkom.lifecycle.participant.domain.LeaveRows;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests to leave that nobody decided end with their batch, in the transaction in which it is closed or cancelled; who asked is told. */
@Component
class LeaveEnds {

    private final LeaveRows rows;
    private final Batches batches;
    private final LeaveRecord record;
    private final Clock clock;

    LeaveEnds(LeaveRows rows, Batches batches, LeaveRecord record, Clock clock) {
        this.rows = rows;
        this.batches = batches;
        this.record = record;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BatchClosed closed) {
        end(closed.batch());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BatchCancelled cancelled) {
        end(cancelled.batch());
    }

    private void end(String number) {
        rows.open(number).values().forEach(request -> {
            rows.close(request.id(), clock.instant());
            record.closed(batches.batch(number), request);
        });
    }
}
