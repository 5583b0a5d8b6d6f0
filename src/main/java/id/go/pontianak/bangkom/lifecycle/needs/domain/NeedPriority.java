package id.go.pontianak.bangkom.lifecycle.needs.domain;

/** Which priority a line has and why; a table that officials read ({@code need-priority.dmn}). */
public interface NeedPriority {

    /**
     * What is known of a line: {@code mandatory} a topic that law demands, {@code strategicWeight} 0 to 3, {@code coreService} whether the
     * perangkat daerah gives basic services, {@code gapPercent} the mean gap in hundredths of a level, {@code peoplePercent} of those
     * confirmed, {@code performancePercent} of all whose last appraisal is below Baik.
     */
    record Facts(
            boolean mandatory,
            int strategicWeight,
            boolean coreService,
            int gapPercent,
            int peoplePercent,
            int performancePercent) {

        /** The order within a class: larger first. */
        public int score() {
            return gapPercent + peoplePercent + strategicWeight * 50 + performancePercent;
        }
    }

    /** The thresholds, from the settings of the day. */
    record Limits(int coreGap, int people, int performance, int performanceGap) {}

    /** {@code priority} 1 to 3; {@code rule} names the row of the table. */
    record Verdict(int priority, String rule) {}

    Verdict of(Facts facts, Limits limits);
}
