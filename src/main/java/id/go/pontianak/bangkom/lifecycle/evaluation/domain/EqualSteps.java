package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * Differences of scores that were rounded to hundredths, with what is one and the same step made equal: one question more of fifteen is 6.66 or 6.67, which
 * are a tie and not two ranks. Steps closer than the two roundings can set them apart become the smallest of them.
 */
final class EqualSteps {

    private static final double HUNDREDTHS = 100;

    /** Each of two scores is off by half a hundredth at most, so that equal steps differ by two hundredths at most. */
    private static final long APART = 2;

    private EqualSteps() {}

    static double[] of(double[] differences) {
        TreeMap<Long, Long> steps = new TreeMap<>();
        long first = 0;
        long[] sizes =
                Arrays.stream(differences).mapToLong(EqualSteps::size).sorted().toArray();
        for (long size : sizes) {
            if (size - first > APART) {
                first = size;
            }
            steps.put(size, first);
        }
        return Arrays.stream(differences)
                .map(one -> Math.copySign(steps.getOrDefault(size(one), 0L) / HUNDREDTHS, one))
                .map(one -> one == 0 ? 0 : one)
                .toArray();
    }

    private static long size(double difference) {
        return Math.round(Math.abs(difference) * HUNDREDTHS);
    }
}
