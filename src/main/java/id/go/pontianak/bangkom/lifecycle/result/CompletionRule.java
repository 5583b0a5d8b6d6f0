package id.go.pontianak.bangkom.lifecycle.result;

import org.jspecify.annotations.Nullable;

/**
 * What completing a batch asks: attendance in percent of the learning hours held (0: not asked), the score to be reached (0 to 100; null: not scored),
 * whether a remedial attempt is open to those who miss it, and whether a qualification is printed.
 */
public record CompletionRule(
        int attendancePercent, @Nullable Integer passingScore, boolean remedial, boolean graded) {}
