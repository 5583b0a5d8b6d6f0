package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.lifecycle.evaluation.LearningFigures;
import id.go.pontianak.bangkom.lifecycle.evaluation.ScorePair;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The figures of pairs of scores; a pure function. */
public final class LearningMeasure {

    private LearningMeasure() {}

    /** {@code significancePercent} is the level, such as 5; below {@code fewest} pairs nothing is tested. */
    public static LearningFigures of(List<ScorePair> pairs, int significancePercent, int fewest) {
        Double before = mean(pairs, ScorePair::before);
        Double after = mean(pairs, ScorePair::after);
        List<ScorePair> below = pairs.stream().filter(pair -> !pair.atMaximum()).toList();
        double[] differences = pairs.stream().mapToDouble(ScorePair::difference).toArray();
        return new LearningFigures(
                pairs.size(),
                before,
                after,
                before == null || after == null || before >= LearningFigures.MAXIMUM
                        ? null
                        : Double.valueOf((after - before) / (LearningFigures.MAXIMUM - before)),
                mean(below, ScorePair::gain),
                below.size(),
                pairs.size() < Math.max(2, fewest) ? null : new PairedTests(differences).at(significancePercent));
    }

    /** Null without pairs. */
    private static @Nullable Double mean(List<ScorePair> pairs, ToDoubleFunction<ScorePair> score) {
        OptionalDouble mean = pairs.stream().mapToDouble(score).average();
        return mean.isEmpty() ? null : Double.valueOf(mean.getAsDouble());
    }
}
