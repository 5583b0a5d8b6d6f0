package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What counts legally of a programme, and so belongs to a version: learning hours, how it is learned, what completing it asks, and whom it is for ({@code tiers}
 * empty: every tier; {@code minimumGrade} a golongan id of BKN).
 */
public record ProgrammeTerms(
        int learningHours,
        Mode mode,
        String method,
        String audience,
        Set<PositionTier> tiers,
        @Nullable Integer minimumGrade,
        @Nullable Integer minimumServiceYears,
        CompletionTerms completion) {

    public ProgrammeTerms {
        tiers = Set.copyOf(tiers);
    }
}
