package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The best score of a person in a test; null: not sat yet. {@code onPaper}: it was entered, not computed. */
public record TestScore(
        PersonId person, TestKind kind, @Nullable BigDecimal score, boolean passed, boolean onPaper) {}
