package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one learner of a course: the pages he says he has read, with the minutes the version states ({@code source}), and whether
 * he has completed it. {@code batch} null: an open course.
 */
public record LearningRecord(
        UUID learner,
        PersonId person,
        int version,
        @Nullable String batch,
        @Nullable LocalDate completed,
        @Nullable BigDecimal score,
        List<Read> reads) {

    public LearningRecord {
        reads = List.copyOf(reads);
    }

    /** A page that was read. */
    public record Read(int number, String slug, String title, int minutes, String source, Instant at) {}
}
