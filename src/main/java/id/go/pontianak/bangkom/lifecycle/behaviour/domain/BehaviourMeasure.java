package id.go.pontianak.bangkom.lifecycle.behaviour.domain;

import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourQuestion;
import id.go.pontianak.bangkom.lifecycle.behaviour.RaterRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The index of behaviour at work; pure functions. An answer holds its scores by question, null where something was not asked or cannot be judged. */
public final class BehaviourMeasure {

    private static final double WHOLE = 100;

    private BehaviourMeasure() {}

    /** The answer of one rater of one person. */
    public record Rated(RaterRole role, List<@Nullable Integer> scores) {}

    /** The mean of what was judged, rescaled from 1..5 to 0..100; empty where nothing was. */
    static OptionalDouble index(List<@Nullable Integer> scores) {
        double span = BehaviourQuestion.MOST - BehaviourQuestion.LEAST;
        OptionalDouble mean = scores.stream()
                .filter(Objects::nonNull)
                .mapToInt(score -> score)
                .average();
        return mean.isEmpty() ? mean : OptionalDouble.of((mean.getAsDouble() - BehaviourQuestion.LEAST) / span * WHOLE);
    }

    /**
     * The weighted mean of the means of each kind of rater, by the weights of those that answered; null without the superior, whose word is the least that is
     * needed.
     */
    public static @Nullable Double index(Collection<Rated> answers, Map<RaterRole, Integer> weights) {
        Map<RaterRole, Double> means = new EnumMap<>(RaterRole.class);
        for (RaterRole role : RaterRole.values()) {
            answers.stream()
                    .filter(answer -> answer.role() == role)
                    .map(answer -> index(answer.scores()))
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .average()
                    .ifPresent(mean -> means.put(role, mean));
        }
        if (!means.containsKey(RaterRole.SUPERIOR)) {
            return null;
        }
        double weight = 0;
        double sum = 0;
        for (Map.Entry<RaterRole, Double> mean : means.entrySet()) {
            int counts = weights.getOrDefault(mean.getKey(), 0);
            weight += counts;
            sum += mean.getValue() * counts;
        }
        return sum / weight;
    }

    /** The mean of the persons' indices, each counting the same; null below the quorum. */
    public static @Nullable Double mean(Collection<Double> indices, int quorum) {
        double[] values = indices.stream().mapToDouble(Double::doubleValue).toArray();
        return values.length < quorum
                ? null
                : Double.valueOf(Arrays.stream(values).average().orElse(0));
    }
}
