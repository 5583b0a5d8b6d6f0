package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.City;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A test as its participant sees it; {@code running} is his open attempt, {@code last} his newest finished one, {@code score} his best;
 * {@code earliest} the first day of his next attempt (null: he has not sat it yet). */
public record MyTest(
        UUID paper,
        TestKind kind,
        String title,
        Instant opens,
        Instant closes,
        int minutes,
        int questions,
        int attempts,
        int used,
        @Nullable UUID running,
        @Nullable UUID last,
        @Nullable BigDecimal score,
        boolean passed,
        @Nullable LocalDate earliest) {

    /** Whether the days between two attempts are not over yet. */
    public boolean resting(Instant now) {
        return earliest != null && LocalDate.ofInstant(now, City.ZONE).isBefore(earliest);
    }

    public boolean begins(Instant now) {
        return running == null && used < attempts && !resting(now) && !now.isBefore(opens) && now.isBefore(closes);
    }
}
