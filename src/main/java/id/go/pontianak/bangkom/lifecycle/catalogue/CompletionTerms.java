package id.go.pontianak.bangkom.lifecycle.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What completing a programme asks, as part of a version. {@code attendancePercent} of the learning hours held, null: what the table of
 * minimal attendance says for its mode; {@code passingScore} 0 to 100, null: not scored; {@code remedial}: who misses the score alone may
 * sit one more test; {@code reading}: a blended training asks for its course as well, all mandatory pages of it; {@code graded}: a qualification is printed (Peraturan LAN, structural and basic training); {@code levels}: how it is
 * evaluated; {@code delayedDays}: so many calendar days after the last day, 30 or 90, whoever passed sits the same test once more (null: none).
 */
public record CompletionTerms(
        @Nullable Integer attendancePercent,
        @Nullable Integer passingScore,
        boolean remedial,
        boolean reading,
        boolean graded,
        Set<EvaluationLevel> levels,
        @Nullable Integer delayedDays) {

    /** After how many days what is remembered may be tested. */
    public static final List<Integer> DELAYS = List.of(30, 90);

    public CompletionTerms {
        levels = Set.copyOf(levels);
    }

    /** Whether learning is measured, so that a pre-test and a post-test are held. */
    public boolean measuresLearning() {
        return levels.contains(EvaluationLevel.L2);
    }
}
