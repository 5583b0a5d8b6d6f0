package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.lifecycle.evaluation.ScorePair;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The figures of pairs of scores computed another way than by the application: sums instead of means, distributions by numerical integration (Simpson's rule), ranks by counting pairs
 * of people, the exact test by counting its sums. Scores are whole; some have to change, and not all by the same.
 */
public final class Recomputation {

    private static final int STEPS = 20_000;

    private final List<ScorePair> pairs;
    private final double[] changes;

    public Recomputation(List<ScorePair> pairs) {
        this.pairs = pairs;
        this.changes = pairs.stream()
                .mapToDouble(pair -> pair.after() - pair.before())
                .filter(one -> one != 0)
                .toArray();
    }

    /** Points won of those that all together could still win. */
    public double gain() {
        return sum(pairs, ScorePair::difference) / sum(pairs, pair -> 100 - pair.before());
    }

    public double meanGain() {
        List<ScorePair> below =
                pairs.stream().filter(pair -> pair.before() < 100).toList();
        return sum(below, pair -> 1 - (100 - pair.after()) / (100 - pair.before())) / below.size();
    }

    public double standardised() {
        double n = pairs.size();
        double sum = sum(pairs, ScorePair::difference);
        double squares = sum(pairs, pair -> pair.difference() * pair.difference());
        return sum / n / Math.sqrt((squares - sum * sum / n) / (n - 1));
    }

    public double t() {
        return standardised() * Math.sqrt(pairs.size());
    }

    /** Student's distribution by its angle: the density of t = √f tan α is cos(α) to the power of f - 1. */
    public double byT() {
        int freedom = pairs.size() - 1;
        DoubleUnaryOperator density = angle -> Math.pow(Math.cos(angle), freedom - 1);
        return 1 - integral(density, Math.atan(Math.abs(t()) / Math.sqrt(freedom))) / integral(density, Math.PI / 2);
    }

    public double rankBiserial() {
        return (2 * positive() - all()) / all();
    }

    /** Exact without ties; with them by the normal distribution, corrected for continuity and ties. */
    public double byRanks() {
        double n = changes.length;
        boolean tied = IntStream.range(0, changes.length).anyMatch(at -> equals(at) > 1);
        if (!tied) {
            return exact();
        }
        double ties = IntStream.range(0, changes.length)
                .mapToDouble(at -> (double) equals(at) * equals(at) - 1)
                .sum();
        double deviation = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24 - ties / 48);
        double away = Math.max(0, Math.abs(positive() - n * (n + 1) / 4) - 0.5) / deviation;
        return 1 - 2 * integral(one -> Math.exp(-one * one / 2), away) / Math.sqrt(2 * Math.PI);
    }

    /** Of all ways to give signs to the ranks, those as far from the middle as what was seen. */
    public double exact() {
        int all = (int) Math.round(2 * all());
        double[] ways = new double[all + 1];
        ways[0] = 1;
        for (int at = 0; at < changes.length; at++) {
            int rank = (int) Math.round(2 * rank(at));
            double[] more = ways.clone();
            IntStream.rangeClosed(rank, all).forEach(sum -> more[sum] += ways[sum - rank]);
            System.arraycopy(more, 0, ways, 0, ways.length);
        }
        double seen = Math.abs(4 * positive() - all);
        double far = IntStream.rangeClosed(0, all)
                .filter(sum -> Math.abs(2 * sum - all) >= seen - 1e-9)
                .mapToDouble(sum -> ways[sum])
                .sum();
        return far / Math.pow(2, changes.length);
    }

    private double positive() {
        return IntStream.range(0, changes.length)
                .filter(at -> changes[at] > 0)
                .mapToDouble(this::rank)
                .sum();
    }

    private double all() {
        return changes.length * (changes.length + 1) / 2.0;
    }

    /** One, and one for each who changed less, and half of one for each other who changed as much. */
    private double rank(int at) {
        long less = IntStream.range(0, changes.length)
                .filter(other -> Math.abs(changes[other]) < Math.abs(changes[at]))
                .count();
        return less + (equals(at) + 1) / 2.0;
    }

    private long equals(int at) {
        return IntStream.range(0, changes.length)
                .filter(other -> Math.abs(changes[other]) == Math.abs(changes[at]))
                .count();
    }

    private static double sum(List<ScorePair> pairs, ToDoubleFunction<ScorePair> value) {
        return pairs.stream().mapToDouble(value).sum();
    }

    /** From zero on. */
    private static double integral(DoubleUnaryOperator density, double to) {
        double step = to / STEPS;
        double inner = IntStream.range(1, STEPS)
                .mapToDouble(at -> density.applyAsDouble(at * step) * (at % 2 == 0 ? 2 : 4))
                .sum();
        return (density.applyAsDouble(0) + inner + density.applyAsDouble(to)) * step / 3;
    }
}
