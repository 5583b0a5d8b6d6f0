package id.go.pontianak.bangkom.desk.tracking.domain;

import java.util.Map;
import java.util.SortedMap;

/** Percentiles of counted values by the nearest-rank method. */
final class Percentiles {

    private static final long WHOLE = 100;

    private Percentiles() {}

    /** The smallest value such that at least so many percent of all are no greater; {@code counts} says how often each value occurs. */
    static int of(SortedMap<Integer, Integer> counts, int percent) {
        long all = counts.values().stream().mapToLong(Integer::longValue).sum();
        long rank = Math.max(1, (all * percent + WHOLE - 1) / WHOLE);
        long seen = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no percentile of nothing");
    }
}
