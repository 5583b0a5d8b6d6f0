package id.go.pontianak.bangkom.lifecycle.result;

import org.jspecify.annotations.Nullable;

/**
 * What completing a batch asks: attendance in percent of the learning hours held (0: not asked), the score to be reached (0 to 100; null: not scored),
 * whether a remedial attempt is open to those who miss it, whether the course of a blended training has to be read, and whether a qualification is
 * printed. {@code limits}: how much may be missed at most, where sessions are recorded instead of the percentage; null: the percentage alone counts.
 */
public record CompletionRule(
        int attendancePercent,
        @Nullable Integer passingScore,
        boolean remedial,
        boolean reading,
        boolean graded,
        @Nullable AbsenceLimits limits) {

    /** More sessions, learning hours or whole days than these are too many. */
    public record AbsenceLimits(int sessions, int hours, int days) {}
}
