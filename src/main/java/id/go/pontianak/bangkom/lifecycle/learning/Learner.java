package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who learns a course. {@code batch} null: an open course is read, without learning hours. {@code read} holds the numbers of the
 * pages he has read; {@code completed} the day on which all that is asked was there, with {@code score} of the final test.
 */
public record Learner(
        UUID id,
        PersonId person,
        String programme,
        int version,
        @Nullable String batch,
        LocalDate begun,
        LocalDate seen,
        @Nullable LocalDate completed,
        @Nullable BigDecimal score,
        Set<Integer> read) {

    public Learner {
        read = Set.copyOf(read);
    }

    public boolean hasRead(CoursePage page) {
        return read.contains(page.number());
    }
}
