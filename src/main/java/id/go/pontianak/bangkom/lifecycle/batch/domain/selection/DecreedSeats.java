package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Placement.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list as seats: who gets one, who stands on the reserve. The caller holds the batch's lock. */
@Component
public class DecreedSeats {

    private final ListEntries entries;
    private final SeatRows seats;
    private final TakenRows taken;
    private final SeatAllocator allocator;
    private final ReserveSize reserve;
    private final DecreeSheets sheets;

    DecreedSeats(
            ListEntries entries,
            SeatRows seats,
            TakenRows taken,
            SeatAllocator allocator,
            ReserveSize reserve,
            DecreeSheets sheets) {
        this.entries = entries;
        this.seats = seats;
        this.taken = taken;
        this.allocator = allocator;
        this.reserve = reserve;
        this.sheets = sheets;
    }

    public boolean anybody(TrainingBatch batch) {
        return entries.listOf(batch.number()).stream().anyMatch(entry -> !entry.struck());
    }

    /** Whether somebody who would get a seat sits elsewhere on these days. */
    public boolean clash(TrainingBatch batch) {
        return placements(batch).stream()
                .filter(placement -> placement.place() == Place.SEAT)
                .anyMatch(placement -> sitsElsewhere(batch, placement.entry().person()));
    }

    /** Keeps what a decree of this day prints as it is now. */
    public void keepSheet(TrainingBatch batch, LocalDate decreed) {
        sheets.keep(batch.number(), sheets.draft(placements(batch), decreed));
    }

    /** A seat elsewhere that came up since the freeze makes it a place on the reserve; HR sees it there. */
    public void commit(TrainingBatch batch) {
        List<Placement> placements = placements(batch);
        placements.stream()
                .map(placement -> placement.entry().person())
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(taken::lockPerson);
        int rank = 0;
        for (Placement placement : placements) {
            if (placement.place() == Place.SEAT || placement.place() == Place.RESERVE) {
                commit(batch, placement, ++rank);
            }
        }
        allocator.offerFreeSeats(batch);
    }

    private void commit(TrainingBatch batch, Placement placement, int rank) {
        ListEntry entry = placement.entry();
        boolean seated = placement.place() == Place.SEAT && !sitsElsewhere(batch, entry.person());
        Seat.State state = seated ? Seat.State.SEAT : Seat.State.RESERVE;
        seats.insert(
                Seat.placed(batch.number(), entry.person(), batch.read().period(), entry.nomination(), rank, state),
                entry.unit());
    }

    private List<Placement> placements(TrainingBatch batch) {
        return Placement.of(entries.listOf(batch.number()), batch.seats(), reserve.of(batch.seats()));
    }

    private boolean sitsElsewhere(TrainingBatch batch, PersonId person) {
        return batch.read().mode().blocks()
                && taken.overlapping(person, batch.read().period()).stream()
                        .anyMatch(other -> !other.batch().equals(batch.number()));
    }
}
