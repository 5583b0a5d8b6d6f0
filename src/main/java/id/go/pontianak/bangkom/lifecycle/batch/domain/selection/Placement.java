package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import java.util.ArrayList;
import java.util.List;

/**
 * What a list means for each of its lines: the first ones in number of seats have a seat, the next ones are the reserve. Who was struck out
 * takes no place, so the next moves up; who came after the freeze is never more than reserve, and never less.
 */
public record Placement(ListEntry entry, Place place, int rank) {

    public enum Place {
        SEAT,
        RESERVE,
        NOT_SELECTED,
        STRUCK
    }

    public static List<Placement> of(List<ListEntry> entries, int seats, int reserve) {
        List<Placement> placed = new ArrayList<>();
        int seated = 0;
        int reserved = 0;
        for (ListEntry entry : entries) {
            boolean late = entry.basis() == ProposedList.Basis.LATE;
            if (entry.struck()) {
                placed.add(new Placement(entry, Place.STRUCK, 0));
            } else if (seated < seats && !late) {
                placed.add(new Placement(entry, Place.SEAT, ++seated));
            } else if (late || reserved < reserve) {
                placed.add(new Placement(entry, Place.RESERVE, ++reserved));
            } else {
                placed.add(new Placement(entry, Place.NOT_SELECTED, 0));
            }
        }
        return placed;
    }
}
