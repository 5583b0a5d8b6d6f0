package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatRows;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats, offers and the reserve of a batch. Every change locks the batch {@code FOR UPDATE} first, then the case. */
@Service
@Transactional
public class Seats {

    private final SeatRows rows;

    Seats(SeatRows rows) {
        this.rows = rows;
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

    /** Seats and offers of people of the perangkat daerah that overlap the period (rule E14). */
    @Transactional(readOnly = true)
    public int countAway(String unit, DateRange period) {
        return rows.countAway(unit, period);
    }

    /** Gives up the nomination's seat, offer or place on the reserve; a freed seat is offered to the next of the reserve. */
    public void release(String nomination) {
        throw new UnsupportedOperationException();
    }

    /** The offer is accepted: it becomes a seat. Refused when it has lapsed. */
    public void accept(String nomination) {
        throw new UnsupportedOperationException();
    }

    /** The nominee let the offer's window pass: the next of the reserve is asked. */
    public void lapse(String nomination) {
        throw new UnsupportedOperationException();
    }

    /** A case became ready after the freeze: to the end of the reserve. */
    public void joinReserve(String batch, PersonId person, String nomination) {
        throw new UnsupportedOperationException();
    }
}
