package id.go.pontianak.bangkom.desk.report.domain;

import org.jspecify.annotations.Nullable;

/** Ratios of counts; null where there is nothing to divide by. */
final class Shares {

    private static final double WHOLE = 100;

    private Shares() {}

    static @Nullable Double percent(long part, long whole) {
        return whole == 0 ? null : Double.valueOf(WHOLE * part / whole);
    }

    static @Nullable Double mean(long sum, long of) {
        return of == 0 ? null : Double.valueOf((double) sum / of);
    }
}
