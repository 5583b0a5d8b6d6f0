package id.go.pontianak.bangkom.lifecycle.competency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person's position asks against what he was given, competency by competency in the order of the dictionary. */
public record Profile(List<Line> lines) {

    /** {@code self} and {@code confirmed} are the latest of their kind, null where there is none yet. */
    public record Line(
            Competency competency,
            int required,
            @Nullable Rating self,
            @Nullable Rating confirmed) {

        /** Required less confirmed level, positive where something lacks; null where nobody has confirmed a level. */
        public @Nullable Integer gap() {
            return confirmed == null ? null : required - confirmed.level();
        }
    }

    /** BKN's three classes of the job-person match. */
    public enum Match {
        OPTIMAL,
        FAIR,
        POOR
    }

    private static final int OPTIMAL_FROM = 900;
    private static final int FAIR_FROM = 780;

    public long measured() {
        return lines.stream().filter(line -> line.confirmed() != null).count();
    }

    /**
     * Job-person match in tenths of a percent, over the competencies that are measured, rounded down: the levels given, each counted up to
     * what is asked so that no strength hides a gap, of the levels asked. Null where nothing is measured.
     */
    public @Nullable Integer matchTenths() {
        int asked = 0;
        int given = 0;
        for (Line line : lines) {
            Rating confirmed = line.confirmed();
            if (confirmed != null) {
                asked += line.required();
                given += Math.min(confirmed.level(), line.required());
            }
        }
        return asked == 0 ? null : given * 1000 / asked;
    }

    public @Nullable Match match() {
        Integer tenths = matchTenths();
        if (tenths == null) {
            return null;
        }
        return tenths >= OPTIMAL_FROM ? Match.OPTIMAL : tenths >= FAIR_FROM ? Match.FAIR : Match.POOR;
    }
}
