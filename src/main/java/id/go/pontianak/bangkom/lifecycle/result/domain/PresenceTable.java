package id.go.pontianak.bangkom.lifecycle.result.domain;

import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.result.CompletionRule.AbsenceLimits;
import org.jspecify.annotations.Nullable;

/** The minimal attendance that officials read at {@code /tables}. */
public interface PresenceTable {

    /** {@code field} is that of the programme; the usual share and the usual limits are settings. */
    record Facts(Mode mode, String field, int attendancePercent, AbsenceLimits limits) {}

    /** Percent of the learning hours held, and how much may be missed at most where sessions are recorded; null: the percentage counts. */
    record Threshold(int percent, @Nullable AbsenceLimits limits) {}

    /** For programmes that name no percentage of their own. */
    Threshold of(Facts facts);
}
