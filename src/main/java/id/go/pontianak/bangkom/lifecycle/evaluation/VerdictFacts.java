package id.go.pontianak.bangkom.lifecycle.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the table of verdicts is asked with; null is not known, which meets no condition. Means, {@code reaction}, {@code passRate} and
 * {@code behaviour} from 0 to 100, {@code gain} the normalised gain of the averages in hundredths, {@code probability} that of the deciding test,
 * {@code retained} the mean of the delayed test in percent of that of the post-test, of enough pairs of the two.
 * {@code sameBefore}: the batch of this programme measured before showed no significant rise either.
 */
public record VerdictFacts(Learned learned, Judged judged, boolean sameBefore, Instant at) {

    public record Learned(
            int pairs,
            @Nullable Double preMean,
            @Nullable Double difference,
            @Nullable Double probability,
            @Nullable Boolean significant,
            @Nullable Double gain,
            @Nullable Double retained) {}

    /** {@code answers} is the number of filled-in questionnaires. */
    public record Judged(
            int answers,
            @Nullable Double reaction,
            @Nullable Double passRate,
            @Nullable Double behaviour) {}
}
