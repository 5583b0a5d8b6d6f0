package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreedSeats;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A self-paced course of the city takes no places away from anybody: no unit has a quota, and nobody selects. Whoever was agreed to gets a
 * seat as long as there are seats, in the order of the list; the rest are its reserve.
 */
@Service
@Transactional
public class SeatsByRule {

    private final BatchLocks locks;
    private final DecreedSeats seats;
    private final Programmes programmes;
    private final Providers providers;
    private final BusinessClock clock;

    SeatsByRule(BatchLocks locks, DecreedSeats seats, Programmes programmes, Providers providers, BusinessClock clock) {
        this.locks = locks;
        this.seats = seats;
        this.programmes = programmes;
        this.providers = providers;
        this.clock = clock;
    }

    /** Whether the batch is learned by oneself and held by the city. */
    @Transactional(readOnly = true)
    public boolean selfPaced(Batch batch) {
        return batch.mode() == Batch.Mode.MANDIRI && heldByTheCity(batch);
    }

    private boolean heldByTheCity(Batch batch) {
        String provider = programmes.entry(batch.programme()).text().heldBy();
        return !providers.provider(provider).kind().outside();
    }

    /** Whether its seats need no list: self-paced, and somebody is known in whose name they are given. */
    public boolean applies(String number) {
        TrainingBatch batch = locks.forShare(number);
        return batch.plannedBy().isPresent() && selfPaced(batch.read());
    }

    public void give(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        PersonId planner = batch.plannedBy().orElseThrow();
        batch.requireOneOf(BatchStatus.SELECTING);
        seats.commit(batch);
        batch.giveSeats(clock.today(), planner);
        locks.keep(batch);
    }
}
