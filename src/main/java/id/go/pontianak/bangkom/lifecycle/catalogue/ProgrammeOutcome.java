package id.go.pontianak.bangkom.lifecycle.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a programme after a batch was evaluated; {@code name} is the programme's today, {@code renewed} the version that followed an
 * adjusted method, null: none yet.
 */
public record ProgrammeOutcome(
        String evaluation,
        String programme,
        String name,
        String batch,
        ProgrammeVerdict verdict,
        LocalDate day,
        @Nullable Integer renewed) {

    /** The first year whose plan can follow it. */
    public int planYear() {
        return day.getYear() + 1;
    }
}
