package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a course: {@code current} is the one that learners begin. {@code publishedBy} null: it came with the product.
 * {@code because} is why its learning hours are others than those of the version before.
 */
public record Edition(
        int version,
        boolean current,
        Instant published,
        @Nullable PersonId publishedBy,
        String because,
        int pages,
        int minutes,
        int learningHours) {}
