package id.go.pontianak.bangkom.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of one arm in milliseconds. */
record Samples(double... millis) {

    double median() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    private double quantile(double share) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", median(), p95());
    }
}
