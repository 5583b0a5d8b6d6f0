package id.go.pontianak.bangkom.lifecycle.needs;

import org.jspecify.annotations.Nullable;

/**
 * One competency of a perangkat daerah, computed from the ratings as they are: {@code asked} of how many people, {@code rated} how many of
 * them were confirmed, {@code people} with a gap, {@code one} of these by one level and the rest by more, {@code gapSum} in levels;
 * {@code unconfirmed} rated themselves only and count in no gap. The choice is what the unit writes beside it.
 */
public record RecapLine(
        String code, int asked, int rated, int unconfirmed, int people, int one, int gapSum, Choice choice) {

    /** {@code wish} from 1 to 3 or null; {@code programme} null for a topic that has none yet. */
    public record Choice(
            String topic,
            @Nullable String programme,
            @Nullable Integer wish,
            @Nullable String remark) {}

    public int more() {
        return people - one;
    }

    /** Mean gap of those who have one, in hundredths of a level. */
    public int gapPercent() {
        return people == 0 ? 0 : Math.round(gapSum * 100f / people);
    }

    /** Of those confirmed, rounded down. */
    public int peoplePercent() {
        return rated == 0 ? 0 : people * 100 / rated;
    }
}
