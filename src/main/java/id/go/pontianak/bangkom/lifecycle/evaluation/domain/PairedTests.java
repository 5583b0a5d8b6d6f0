package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.lifecycle.evaluation.LearningFigures;
import java.util.Arrays;
import org.apache.commons.statistics.inference.TTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/** Tests of paired differences against no change, two-sided. */
final class PairedTests {

    /** From so many pairs on the t-test decides. */
    private static final int MANY = 30;

    /** Beyond so many changes the exact test is the approximation, which is as good there and takes no time. */
    private static final int COUNTED = 100;

    private static final double PERCENT = 100;

    private final double[] differences;
    private final double mean;
    private final double deviation;

    PairedTests(double[] differences) {
        this.differences = EqualSteps.of(differences);
        this.mean = Arrays.stream(this.differences).average().orElse(0);
        double squares = Arrays.stream(this.differences)
                .map(one -> (one - mean) * (one - mean))
                .sum();
        this.deviation = Math.sqrt(squares / (differences.length - 1));
    }

    LearningFigures.Tests at(int significancePercent) {
        double t = t();
        double byT = probabilityOfT();
        double byRanks = probabilityOfRanks();
        SignedRanks ranks = SignedRanks.of(differences);
        double exact = ranks.changes() > COUNTED ? byRanks : ranks.exact();
        boolean ranksDecide = differences.length < MANY;
        boolean risen = mean > 0 && ranks.biserial() > 0;
        boolean significant = risen && (ranksDecide ? exact : byT) < significancePercent / PERCENT;
        return new LearningFigures.Tests(
                t, byT, byRanks, exact, standardised(), ranks.biserial(), ranksDecide, significant);
    }

    /** Cohen's dz: the mean difference in standard deviations of the differences (n - 1). */
    private double standardised() {
        return equal() ? extreme() : mean / deviation;
    }

    private double t() {
        return equal() ? extreme() : standardised() * Math.sqrt(differences.length);
    }

    /** Without variance the test is not defined: certain where something changed, no evidence at all where nothing did. */
    private double probabilityOfT() {
        if (equal()) {
            return mean == 0 ? 1 : 0;
        }
        return TTest.withDefaults().test(differences).getPValue();
    }

    /** Without the zeros (the library would rank them, after Pratt); exact without ties, otherwise by the normal approximation with continuity correction. */
    private double probabilityOfRanks() {
        double[] changes = Arrays.stream(differences).filter(one -> one != 0).toArray();
        return changes.length == 0
                ? 1
                : WilcoxonSignedRankTest.withDefaults().test(changes).getPValue();
    }

    private boolean equal() {
        return Arrays.stream(differences).allMatch(one -> one == differences[0]);
    }

    private double extreme() {
        return mean == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, mean);
    }
}
