package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.TakenRows;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days that people are not free, because they have a seat or an offer on them. */
@Service
@Transactional(readOnly = true)
public class TakenDays {

    private final TakenRows rows;

    TakenDays(TakenRows rows) {
        this.rows = rows;
    }

    /** Seats and offers of the person that overlap the period (rule E03). */
    public List<Seat> overlapping(PersonId person, DateRange period) {
        return rows.overlapping(person, period);
    }

    /** The same of several people at once. */
    public List<Seat> overlapping(Collection<PersonId> persons, DateRange period) {
        return rows.overlapping(persons, period);
    }

    /** Who of these people has a seat or an offer in the batch, or elsewhere on its days (rule E14). */
    public Set<PersonId> away(Collection<PersonId> persons, Batch batch) {
        return rows.away(persons, batch);
    }
}
