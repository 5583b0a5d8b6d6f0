package id.go.pontianak.bangkom.lifecycle.needs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the locked needs: a topic that one perangkat daerah asks for a number of people. {@code rated} is how many were confirmed in
 * the competency, {@code gapSum} their gaps in levels; {@code rule} the row of the table {@code need-priority} that gave the priority (1 the
 * most urgent), {@code score} the order within it.
 */
public record Need(
        UUID id,
        int year,
        String unit,
        Source source,
        @Nullable String code,
        String topic,
        @Nullable String programme,
        int rated,
        int people,
        int gapSum,
        Weight weight) {

    /** The three gaps of PP 11/2017 art. 203 and 206. */
    public enum Source {
        COMPETENCY,
        PERFORMANCE,
        STRATEGIC
    }

    /** {@code wish} is what the perangkat daerah asked for; {@code citation} the source of a need that comes from no rating. */
    public record Weight(
            int priority,
            String rule,
            int score,
            @Nullable Integer wish,
            @Nullable String remark,
            @Nullable String citation) {

        public static Weight of(int priority, String rule, int score) {
            return new Weight(priority, rule, score, null, null, null);
        }

        public Weight wished(@Nullable Integer itsWish, @Nullable String itsRemark) {
            return new Weight(priority, rule, score, itsWish, itsRemark, citation);
        }

        public Weight citing(@Nullable String source) {
            return new Weight(priority, rule, score, wish, remark, source);
        }
    }
}
