package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDeed;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Candidates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.LateJoiners;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ListEntries;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.SeatAllocator;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.SeatRows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats, offers and the reserve of a batch. Every change locks the batch {@code FOR UPDATE} first, then the case. */
@Service
@Transactional
public class Seats {

    private final SeatRows rows;
    private final ListEntries entries;
    private final SeatAllocator allocator;
    private final LateJoiners joiners;
    private final BatchLocks locks;
    private final Candidates candidates;
    private final BusinessClock clock;

    Seats(
            SeatRows rows,
            ListEntries entries,
            SeatAllocator allocator,
            LateJoiners joiners,
            BatchLocks locks,
            Candidates candidates,
            BusinessClock clock) {
        this.rows = rows;
        this.entries = entries;
        this.allocator = allocator;
        this.joiners = joiners;
        this.locks = locks;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Seat> listOf(String batch) {
        return rows.listOf(batch);
    }

    @Transactional(readOnly = true)
    public Optional<Seat> findOf(String nomination) {
        return rows.findOf(nomination);
    }

    /**
     * Gives up the nomination's seat, offer or place on the reserve; a freed seat is offered to the next of the reserve. On a list that is
     * not yet set it is struck out and the next moves up. Nothing where it has no place.
     */
    public void release(String nomination) {
        Optional<String> place = rows.findOf(nomination)
                .filter(seat -> seat.state() != Seat.State.RELEASED)
                .map(Seat::batch)
                .or(() -> entries.findBatchOf(nomination));
        place.map(locks::forUpdate).ifPresent(batch -> release(batch, nomination));
    }

    private void release(TrainingBatch batch, String nomination) {
        switch (batch.status()) {
            case SELECTING, DECREEING -> {
                if (entries.strike(batch.number(), nomination)) {
                    batch.changeList();
                    keep(batch, BatchDeed.STRUCK, nomination);
                }
            }
            case SEATED, DOUBTFUL, CALLED_UP -> {
                rows.change(nomination, Seat.State.RELEASED);
                keep(batch, BatchDeed.RELEASED, nomination);
                offerFreeSeats(batch, nomination);
            }
            default -> {}
        }
    }

    /** The offer is accepted: it becomes a seat. Refused when it has lapsed. */
    public void accept(String nomination) {
        TrainingBatch batch = lockBatchOf(nomination);
        Seat seat = rows.findOf(nomination).orElseThrow();
        if (seat.state() == Seat.State.CLASH) {
            throw new NotPossibleNow("refusal.batch.clashUndecided");
        }
        if (seat.state() != Seat.State.OFFERED
                || seat.offerUntil() == null
                || !clock.instant().isBefore(seat.offerUntil())) {
            throw new NotPossibleNow("refusal.batch.offerLapsed");
        }
        rows.change(nomination, Seat.State.SEAT);
        keep(batch, BatchDeed.ACCEPTED, nomination);
    }

    /** HR keeps a seat or an offer that collided after the dates moved: it counts again, if the person is free on these days by now. */
    public void reinstate(String nomination) {
        Optional<Seat> clash = rows.findOf(nomination).filter(seat -> seat.state() == Seat.State.CLASH);
        if (clash.isPresent()) {
            TrainingBatch batch = lockBatchOf(nomination);
            if (!allocator.isFree(clash.get(), clash.get().period())) {
                throw new NotPossibleNow("refusal.batch.stillClashes");
            }
            rows.change(
                    nomination,
                    SeatAllocator.withoutClash(clash.get()),
                    clash.get().offerUntil());
            keep(batch, BatchDeed.REINSTATED, nomination);
        }
    }

    /** The offer stands until another time: while HR decides about it, or anew when HR keeps it. */
    public void moveOffer(String nomination, Instant until) {
        lockBatchOf(nomination);
        rows.findOf(nomination)
                .filter(seat -> seat.offerUntil() != null)
                .ifPresent(seat -> rows.change(nomination, seat.state(), until));
    }

    /** The nominee let the offer's window pass: the next of the reserve is asked. */
    public void lapse(String nomination) {
        TrainingBatch batch = lockBatchOf(nomination);
        boolean offered = rows.findOf(nomination).map(Seat::offerUntil).isPresent();
        if (offered) {
            rows.change(nomination, Seat.State.RELEASED);
            keep(batch, BatchDeed.LAPSED, nomination);
            offerFreeSeats(batch, nomination);
        }
    }

    /**
     * A case became ready after the list was made: to its end, after the freeze to the end of the reserve. Returns its place, an offer where
     * a seat is free; empty while the list is not set. The one who joins is not told otherwise.
     */
    public Optional<Seat> joinReserve(String number, PersonId person, String nomination) {
        TrainingBatch batch = locks.forUpdate(number);
        joiners.join(batch, person, nomination);
        locks.keep(batch);
        if (batch.status().seatsGiven()) {
            offerFreeSeats(batch, nomination);
        }
        return rows.findOf(nomination).filter(seat -> seat.state() != Seat.State.RELEASED);
    }

    private void keep(TrainingBatch batch, BatchDeed deed, String nomination) {
        batch.happened(deed, event -> event.about(nomination));
        locks.keep(batch);
    }

    /** {@code except} is the nomination that hears of it otherwise. */
    private void offerFreeSeats(TrainingBatch batch, String except) {
        List<Seat> offers = allocator.offerFreeSeats(batch);
        locks.keep(batch);
        offers.stream().filter(offer -> !offer.nomination().equals(except)).forEach(candidates::offered);
    }

    private TrainingBatch lockBatchOf(String nomination) {
        return rows.findOf(nomination)
                .map(seat -> locks.forUpdate(seat.batch()))
                .orElseThrow(() -> new NotPossibleNow("refusal.batch.noPlace"));
    }
}
