package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDeed;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ProposedList.Basis;
import org.springframework.stereotype.Component;

/** Cases that become ready after the list was made: they stand at its end, or at the end of the reserve. The caller holds the batch's lock. */
@Component
public class LateJoiners {

    private final SeatRows rows;
    private final ListEntries entries;
    private final Candidates candidates;
    private final Directory directory;

    LateJoiners(SeatRows rows, ListEntries entries, Candidates candidates, Directory directory) {
        this.rows = rows;
        this.entries = entries;
        this.candidates = candidates;
        this.directory = directory;
    }

    /** Nothing before the list was made, nor after the start. */
    public void join(TrainingBatch batch, PersonId person, String nomination) {
        String unit = directory.person(person).governmentUnit();
        switch (batch.status()) {
            case SELECTING -> append(batch, person, nomination, unit, Basis.POOL);
            case DECREEING -> append(batch, person, nomination, unit, Basis.LATE);
            case SEATED -> {
                int rank = rows.lastRank(batch.number()) + 1;
                rows.insert(
                        Seat.placed(
                                batch.number(), person, batch.read().period(), nomination, rank, Seat.State.RESERVE),
                        unit);
                batch.happened(BatchDeed.JOINED_RESERVE, event -> event.about(nomination));
            }
            default -> {}
        }
    }

    private void append(TrainingBatch batch, PersonId person, String nomination, String unit, Basis basis) {
        int last = entries.listOf(batch.number()).stream()
                .mapToInt(ListEntry::position)
                .max()
                .orElse(0);
        entries.append(
                batch.number(),
                ListEntry.proposed(
                        nomination, person, unit, last + 1, basis, candidates.scoreOf(batch.number(), nomination)));
        batch.changeList();
        batch.happened(BatchDeed.JOINED_LIST, event -> event.about(nomination));
    }
}
