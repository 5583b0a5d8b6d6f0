package id.go.pontianak.bangkom.lifecycle.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one participant: whether he withdrew, his attendance, and his scores (0 to 100). Null is not known yet, which is
 * another thing than zero; {@code learned} null: the training has sessions; {@code read} is the whole percent of the mandatory pages of the course of a
 * blended training, null where it has none.
 */
public record ResultFacts(
        boolean withdrawn,
        @Nullable Attendance attendance,
        Scores scores,
        @Nullable Learned learned,
        @Nullable Integer read) {

    /** In a self-paced batch: percent of the mandatory pages that were read, and whether all is done that the course asks. */
    public record Learned(int percent, boolean completed) {}

    /**
     * Percent of the learning hours held, and in how many sessions somebody was excused, ill, absent without a word, or not recorded yet;
     * {@code missed} null where a percentage was entered instead of sessions.
     */
    public record Attendance(
            int percent,
            int excused,
            int ill,
            int absent,
            int unrecorded,
            @Nullable Missed missed) {

        /** By the percentage alone. */
        public Attendance(int percent, int excused, int ill, int absent, int unrecorded) {
            this(percent, excused, ill, absent, unrecorded, null);
        }
    }

    /** Sessions, learning hours and whole days, for whatever reason they were missed. */
    public record Missed(int sessions, int hours, int days) {}

    public record Scores(
            @Nullable BigDecimal pre,
            @Nullable BigDecimal post,
            @Nullable BigDecimal remedial) {}
}
