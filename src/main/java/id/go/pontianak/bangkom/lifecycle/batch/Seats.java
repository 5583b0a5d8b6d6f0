package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.Candidates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.ListEntries;
import id.go.pontianak.bangkom.lifecycle.batch.domain.ListEntry;
import id.go.pontianak.bangkom.lifecycle.batch.domain.ProposedList.Basis;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatAllocator;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatRows;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats, offers and the reserve of a batch. Every change locks the batch {@code FOR UPDATE} first, then the case. */
@Service
@Transactional
public class Seats {

    private final SeatRows rows;
    private final ListEntries entries;
    private final SeatAllocator keeper;
    private final BatchLocks locks;
    private final Candidates candidates;
    private final Directory directory;
    private final Journal journal;
    private final BusinessClock clock;

    Seats(
            SeatRows rows,
            ListEntries entries,
            SeatAllocator keeper,
            BatchLocks locks,
            Candidates candidates,
            Directory directory,
            Journal journal,
            BusinessClock clock) {
        this.rows = rows;
        this.entries = entries;
        this.keeper = keeper;
        this.locks = locks;
        this.candidates = candidates;
        this.directory = directory;
        this.journal = journal;
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

    /** Seats and offers of the person that overlap the period (rule E03). */
    @Transactional(readOnly = true)
    public List<Seat> overlapping(PersonId person, DateRange period) {
        return rows.overlapping(person, period);
    }

    /** The same of several people at once. */
    @Transactional(readOnly = true)
    public List<Seat> overlapping(Collection<PersonId> persons, DateRange period) {
        return rows.overlapping(persons, period);
    }

    /** Who of these people has a seat or an offer in the batch, or elsewhere on its days (rule E14). */
    @Transactional(readOnly = true)
    public Set<PersonId> away(Collection<PersonId> persons, Batch batch) {
        return rows.away(persons, batch);
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
                    journal.recordSystem(batch.number(), "journal.batch.struck", Map.of("nomination", nomination));
                }
            }
            case SEATED -> {
                rows.change(nomination, Seat.State.RELEASED, null);
                journal.recordSystem(batch.number(), "journal.batch.released", Map.of("nomination", nomination));
                offerFreeSeats(batch);
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
        rows.change(nomination, Seat.State.SEAT, null);
        journal.recordSystem(batch.number(), "journal.batch.accepted", Map.of("nomination", nomination));
    }

    /** HR keeps a seat or an offer that collided after the dates moved: it counts again, if the person is free on these days by now. */
    public void reinstate(String nomination) {
        Optional<Seat> clash = rows.findOf(nomination).filter(seat -> seat.state() == Seat.State.CLASH);
        if (clash.isPresent()) {
            TrainingBatch batch = lockBatchOf(nomination);
            if (!keeper.isFree(clash.get(), clash.get().period())) {
                throw new NotPossibleNow("refusal.batch.stillClashes");
            }
            rows.change(
                    nomination,
                    SeatAllocator.withoutClash(clash.get()),
                    clash.get().offerUntil());
            journal.recordSystem(batch.number(), "journal.batch.reinstated", Map.of("nomination", nomination));
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
            rows.change(nomination, Seat.State.RELEASED, null);
            journal.recordSystem(batch.number(), "journal.batch.lapsed", Map.of("nomination", nomination));
            offerFreeSeats(batch);
        }
    }

    /**
     * A case became ready after the list was made: to its end, after the freeze to the end of the reserve. Returns its place, an offer where
     * a seat is free; empty while the list is not set. The one who joins is not told otherwise.
     */
    public Optional<Seat> joinReserve(String number, PersonId person, String nomination) {
        TrainingBatch batch = locks.forUpdate(number);
        String unit = directory.person(person).governmentUnit();
        switch (batch.status()) {
            case SELECTING -> append(batch, person, nomination, unit, Basis.POOL);
            case DECREEING -> append(batch, person, nomination, unit, Basis.LATE);
            case SEATED -> {
                int rank = rows.lastRank(number) + 1;
                rows.insert(
                        new Seat(number, person, batch.read().period(), nomination, rank, Seat.State.RESERVE, null),
                        unit);
                journal.recordSystem(number, "journal.batch.joinedReserve", Map.of("nomination", nomination));
                keeper.offerFreeSeats(batch).stream()
                        .filter(offer -> !offer.nomination().equals(nomination))
                        .forEach(candidates::offered);
            }
            default -> {}
        }
        return rows.findOf(nomination).filter(seat -> seat.state() != Seat.State.RELEASED);
    }

    private void append(TrainingBatch batch, PersonId person, String nomination, String unit, Basis basis) {
        int last = entries.listOf(batch.number()).stream()
                .mapToInt(ListEntry::position)
                .max()
                .orElse(0);
        entries.append(
                batch.number(),
                new ListEntry(
                        nomination,
                        person,
                        unit,
                        last + 1,
                        basis,
                        candidates.scoreOf(batch.number(), nomination),
                        null,
                        false));
        batch.changeList();
        journal.recordSystem(batch.number(), "journal.batch.joinedList", Map.of("nomination", nomination));
    }

    private void offerFreeSeats(TrainingBatch batch) {
        keeper.offerFreeSeats(batch).forEach(candidates::offered);
    }

    private TrainingBatch lockBatchOf(String nomination) {
        return rows.findOf(nomination)
                .map(seat -> locks.forUpdate(seat.batch()))
                .orElseThrow(() -> new NotPossibleNow("refusal.batch.noPlace"));
    }
}
