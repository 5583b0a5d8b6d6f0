package id.go.pontianak.bangkom.lifecycle.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What pairs of scores say. {@code pairs}: how many there are; everything else is null without any. {@code gain} is Hake's normalised gain of the averages
 * (null at the maximum), {@code meanGain} the mean of the individual gains of the {@code gains} persons who were below the maximum.
 * {@code tests} is null below the fewest pairs that can show anything.
 */
public record LearningFigures(
        int pairs,
        @Nullable Double before,
        @Nullable Double after,
        @Nullable Double gain,
        @Nullable Double meanGain,
        int gains,
        @Nullable Tests tests) {

    public static final double MAXIMUM = 100;

    /**
     * Two-sided probabilities that differences as large arise by chance: {@code t} the statistic of the paired t-test (infinite where all differences are
     * equal) with its {@code byT}, {@code byRanks} Wilcoxon's signed-rank test without zeros, {@code exact} the exact signed-rank test, which bears ties.
     * {@code standardised} is Cohen's dz, {@code rankBiserial} the rank-biserial correlation from -1 to 1. {@code ranksDecide}: too few pairs for the t-test.
     * {@code significant}: the deciding probability lies below the level, and scores have risen, by their mean and by their ranks.
     */
    public record Tests(
            double t,
            double byT,
            double byRanks,
            double exact,
            double standardised,
            double rankBiserial,
            boolean ranksDecide,
            boolean significant) {

        /** Of few pairs the exact test, since the approximation finds what ties and zeros cannot show. */
        public double deciding() {
            return ranksDecide ? exact : byT;
        }

        public EffectSize effect() {
            return EffectSize.of(standardised);
        }
    }

    /** Mean of the differences; null without pairs. */
    public @Nullable Double difference() {
        return before == null || after == null ? null : Double.valueOf(after - before);
    }

    /** Whether scores rose by more than chance; null where there are too few pairs to say so. */
    public @Nullable Boolean significant() {
        return tests == null ? null : Boolean.valueOf(tests.significant());
    }
}
