package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDeed;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills what is free, from the reserve only and in its order. The caller holds the batch's lock. */
@Component
public class SeatAllocator {

    private final SeatRows rows;
    private final TakenRows taken;
    private final BatchDates dates;
    private final Directory directory;
    private final BusinessClock clock;

    SeatAllocator(SeatRows rows, TakenRows taken, BatchDates dates, Directory directory, BusinessClock clock) {
        this.rows = rows;
        this.taken = taken;
        this.directory = directory;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Offers the free seats; who sits elsewhere on these days, or serves no more, is passed over. In the last hours before the start HR is
     * told instead: an offer could not be answered any more. Returns the new offers.
     */
    public List<Seat> offerFreeSeats(TrainingBatch batch) {
        int free = freeSeats(batch);
        if (free > 0 && !dates.offerCanBeAnswered(batch.schedule())) {
            if (!rows.listReserve(batch.number()).isEmpty()) {
                batch.happened(BatchDeed.SEAT_FREE, event -> event.tells(free));
            }
            return List.of();
        }
        return offer(batch, free);
    }

    /** HR offers the free seats, in the last hours too: it has spoken with whom it concerns. */
    public List<Seat> offerNow(TrainingBatch batch) {
        return offer(batch, freeSeats(batch));
    }

    /** From the moment at which the decree commits the seats until the training begins. */
    private int freeSeats(TrainingBatch batch) {
        boolean settled =
                batch.status() == BatchStatus.DECREEING || batch.status().seatsGiven();
        boolean open = settled && clock.instant().isBefore(dates.start(batch.schedule()));
        return open ? batch.seats() - rows.countTaken(batch.number()) : 0;
    }

    private List<Seat> offer(TrainingBatch batch, int seats) {
        List<Seat> offers = new ArrayList<>();
        int free = seats;
        for (Seat next : rows.listReserve(batch.number())) {
            if (free <= 0) {
                break;
            }
            if (!directory.person(next.person()).left() && isFree(next, next.period())) {
                offers.add(offer(batch, next));
                free--;
            }
        }
        return offers;
    }

    private Seat offer(TrainingBatch batch, Seat next) {
        Instant until = dates.offerUntil(batch.schedule());
        rows.change(next.nomination(), Seat.State.OFFERED, until);
        batch.happened(BatchDeed.OFFERED, event -> event.about(next.nomination()));
        return new Seat(
                next.batch(), next.person(), next.period(), next.nomination(), next.rank(), Seat.State.OFFERED, until);
    }

    /** A seat or an offer on its new days; {@code clash}: the person sits elsewhere on them, which HR has to settle. */
    public record MovedPlace(DateRange before, boolean clash) {}

    /** The place follows the batch to its new days; empty where it is no seat and no offer. */
    public Optional<MovedPlace> moveToNewDays(TrainingBatch batch, String nomination) {
        return rows.findOf(nomination)
                .filter(seat -> seat.state() != Seat.State.RELEASED)
                .flatMap(seat -> moveToNewDays(batch, seat));
    }

    /** All places of the batch at once, where nobody is asked about them any more. */
    public void followNewDays(TrainingBatch batch) {
        rows.listOf(batch.number()).stream()
                .filter(seat -> seat.state() != Seat.State.RELEASED)
                .forEach(seat -> moveToNewDays(batch, seat));
    }

    private Optional<MovedPlace> moveToNewDays(TrainingBatch batch, Seat seat) {
        DateRange days = batch.read().period();
        boolean takes = seat.state() != Seat.State.RESERVE;
        boolean clash = takes && !isFree(seat, days);
        Instant until = notAfter(dates.start(batch.schedule()), seat.offerUntil());
        rows.move(seat.nomination(), days, stateAfter(seat, clash), until);
        if (clash) {
            batch.happened(BatchDeed.CLASH, event -> event.about(seat.nomination()));
        }
        return takes ? Optional.of(new MovedPlace(seat.period(), clash)) : Optional.empty();
    }

    private static Seat.State stateAfter(Seat seat, boolean clash) {
        if (clash) {
            return Seat.State.CLASH;
        }
        return seat.state() == Seat.State.CLASH ? withoutClash(seat) : seat.state();
    }

    /** What a place is again when its clash is settled: an offer keeps its window. */
    public static Seat.State withoutClash(Seat seat) {
        return seat.offerUntil() == null ? Seat.State.SEAT : Seat.State.OFFERED;
    }

    private static @Nullable Instant notAfter(Instant start, @Nullable Instant until) {
        return until == null || until.isBefore(start) ? until : start;
    }

    /** Whether the person sits nowhere else on these days, or learns at his own pace beside it; nobody else can seat him until the transaction ends. */
    public boolean isFree(Seat seat, DateRange period) {
        taken.lockPerson(seat.person());
        return !taken.blocks(seat.batch())
                || taken.overlapping(seat.person(), period).stream()
                        .allMatch(other -> other.batch().equals(seat.batch()));
    }
}
