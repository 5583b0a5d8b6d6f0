package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.Candidates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatAllocator;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatRows;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many seats HR gives a batch, and how many of them to single perangkat daerah. */
@Service
@Transactional
public class BatchSeating {

    private final BatchLocks locks;
    private final SeatRows seats;
    private final SeatAllocator allocator;
    private final Candidates candidates;
    private final Directory directory;
    private final Authority authority;

    BatchSeating(
            BatchLocks locks,
            SeatRows seats,
            SeatAllocator allocator,
            Candidates candidates,
            Directory directory,
            Authority authority) {
        this.locks = locks;
        this.seats = seats;
        this.allocator = allocator;
        this.candidates = candidates;
        this.directory = directory;
        this.authority = authority;
    }

    /** More seats are filled from the reserve, by offers; fewer than are taken cannot be. */
    public void reseat(String number, BatchPlan.Seating seating, String reason, PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        Reason.of(reason);
        TrainingBatch batch = locks.forUpdate(number);
        seating.quota().keySet().forEach(directory::unit);
        int taken = seats.countTaken(number);
        if (seating.seats() < taken) {
            throw RuleViolated.at("seats", "refusal.batch.seatsTaken", taken);
        }
        batch.reseat(seating, reason, actor);
        List<Seat> offers = allocator.offerNow(batch);
        locks.keep(batch);
        offers.forEach(candidates::offered);
    }
}
