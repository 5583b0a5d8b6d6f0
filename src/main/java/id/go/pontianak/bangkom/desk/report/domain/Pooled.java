package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationOutcomes.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Several batches together: means weighted by their pairs or answers, which are the means over all pairs or answers, and Hake's normalised gain of these averages.
 * {@code tested} batches had enough pairs for a test, {@code risen} of them rose by more than chance; everything else is null where nothing was measured.
 */
record Pooled(
        int batches,
        int pairs,
        @Nullable Double before,
        @Nullable Double after,
        @Nullable Double gain,
        int tested,
        int risen,
        @Nullable Double reaction,
        @Nullable Double behaviour) {

    private static final double MAXIMUM = 100;

    static Pooled of(List<Outcome> outcomes) {
        List<Outcome> paired =
                outcomes.stream().filter(one -> one.difference() != null).toList();
        Double before = weighted(paired, Outcome::before, Outcome::pairs);
        Double difference = weighted(paired, Outcome::difference, Outcome::pairs);
        return new Pooled(
                outcomes.size(),
                paired.stream().mapToInt(Outcome::pairs).sum(),
                before,
                before == null || difference == null ? null : Double.valueOf(before + difference),
                gain(before, difference),
                (int) outcomes.stream().filter(one -> one.significant() != null).count(),
                (int) outcomes.stream()
                        .filter(one -> Boolean.TRUE.equals(one.significant()))
                        .count(),
                weighted(outcomes, Outcome::reaction, Outcome::answers),
                weighted(outcomes, Outcome::behaviour, one -> 1));
    }

    private static @Nullable Double gain(@Nullable Double before, @Nullable Double difference) {
        return before == null || difference == null || before >= MAXIMUM
                ? null
                : Double.valueOf(difference / (MAXIMUM - before));
    }

    private static @Nullable Double weighted(
            List<Outcome> outcomes, Function<Outcome, @Nullable Double> of, ToIntFunction<Outcome> weight) {
        double sum = 0;
        double weights = 0;
        for (Outcome outcome : outcomes) {
            Double value = of.apply(outcome);
            if (value != null) {
                sum += value * weight.applyAsInt(outcome);
                weights += weight.applyAsInt(outcome);
            }
        }
        return weights == 0 ? null : Double.valueOf(sum / weights);
    }
}
