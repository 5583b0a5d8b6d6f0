package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDeed;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Candidates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.SeatAllocator;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.SeatRows;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many seats HR gives a batch, and how many of them to single perangkat daerah. */
@Service
@Transactional
public class BatchSeating {

    private static final Set<Seat.State> TAKEN = Set.of(Seat.State.SEAT, Seat.State.OFFERED, Seat.State.CLASH);

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

    /**
     * The organiser outside the city grants so many seats. More are offered to the reserve; of fewer the last in the order of the list lose
     * theirs, offers before seats, and are told with the reason. Returns the nominations that lost one. Refused before the list is set and
     * after the training has begun.
     */
    public List<String> grant(String number, int granted, String reason, PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        TrainingBatch batch = locks.forUpdate(number);
        if (!batch.status().seatsGiven()) {
            throw new NotPossibleNow("refusal.batch.noSeatsGiven");
        }
        List<String> lost = last(number, seats.countTaken(number) - granted);
        for (String nomination : lost) {
            seats.change(nomination, Seat.State.RELEASED);
            batch.happened(
                    BatchDeed.WITHDRAWN,
                    event -> event.by(actor).because(reason).about(nomination));
        }
        batch.reseat(fitting(batch, granted), reason, actor);
        List<Seat> offers = allocator.offerNow(batch);
        locks.keep(batch);
        lost.forEach(nomination -> candidates.all().seatWithdrawn(nomination, reason));
        offers.forEach(candidates::offered);
        return lost;
    }

    /** So many of those who have a seat or an offer, from the end of the list. */
    private List<String> last(String number, int many) {
        return seats.listOf(number).stream()
                .filter(seat -> TAKEN.contains(seat.state()))
                .sorted(Comparator.comparing(Seat::rank).reversed())
                .limit(Math.max(0, many))
                .map(Seat::nomination)
                .toList();
    }

    /** Seats reserved for units fall away where they are more than there are seats. */
    private static BatchPlan.Seating fitting(TrainingBatch batch, int granted) {
        Map<String, Integer> quota = batch.quota();
        int reserved = quota.values().stream().mapToInt(Integer::intValue).sum();
        return new BatchPlan.Seating(granted, reserved > granted ? Map.of() : quota);
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
        if (taken > 0 && seating.seats() < taken) {
            throw RuleViolated.at("seats", "refusal.batch.seatsTaken", taken);
        }
        batch.reseat(seating, reason, actor);
        List<Seat> offers = allocator.offerNow(batch);
        locks.keep(batch);
        offers.forEach(candidates::offered);
    }
}
