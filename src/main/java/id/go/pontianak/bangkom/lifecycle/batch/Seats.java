package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Seats, offers and the reserve of a batch. Every change locks the batch {@code FOR UPDATE} first, then the case. */
@Service
public class Seats {

    public List<Seat> listOf(String batch) {
        throw new UnsupportedOperationException();
    }

    public Optional<Seat> findOf(String nomination) {
        throw new UnsupportedOperationException();
    }

    /** Seats and offers of the person that overlap the period (rule E03). */
    public List<Seat> overlapping(PersonId person, DateRange period) {
        throw new UnsupportedOperationException();
    }

    /** Seats and offers of people of the perangkat daerah that overlap the period (rule E14). */
    public int countAway(String unit, DateRange period) {
        throw new UnsupportedOperationException();
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
