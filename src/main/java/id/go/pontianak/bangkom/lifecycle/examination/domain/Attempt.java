package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One sitting of a test by one person. */
public record Attempt(
        UUID id,
        UUID paper,
        PersonId person,
        int number,
        long seed,
        Instant ends,
        @Nullable BigDecimal score,
        boolean passed) {

    /** Answers that were on their way when the time was up. */
    public static final Duration GRACE = Duration.ofMinutes(2);

    public boolean finished() {
        return score != null;
    }

    public boolean takes(Instant now) {
        return !finished() && !now.isAfter(ends.plus(GRACE));
    }

    /** The numbers of the options of a question in the order in which this attempt shows them. */
    public List<Integer> order(int position, int options) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, options).boxed().toList());
        Collections.shuffle(order, new Random(seed * 31 + position));
        return order;
    }
}
