package id.go.pontianak.bangkom.lifecycle.examination;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A test as its participant sees it; {@code running} is his open attempt, {@code last} his newest finished one, {@code score} his best. */
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
        boolean passed) {

    public boolean begins(Instant now) {
        return running == null && used < attempts && !now.isBefore(opens) && now.isBefore(closes);
    }
}
