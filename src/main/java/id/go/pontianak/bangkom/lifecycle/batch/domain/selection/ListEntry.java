package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A line of the list of a batch; {@code movedBecause} is HR's reason where HR put it elsewhere. */
public record ListEntry(
        String nomination,
        PersonId person,
        String unit,
        int position,
        ProposedList.Basis basis,
        Ranking.Score score,
        @Nullable String movedBecause,
        boolean struck) {

    /** Where the proposal puts it. */
    public static ListEntry proposed(
            String nomination,
            PersonId person,
            String unit,
            int position,
            ProposedList.Basis basis,
            Ranking.Score score) {
        return new ListEntry(nomination, person, unit, position, basis, score, null, false);
    }
}
