package id.go.pontianak.bangkom.foundation.staffing.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal status (kedudukan hukum) by its code: how files write it (the first word is shown), whether such a person works, on which law it
 * stands, and how many have it. {@code serving} is null of a code that a file brought and nobody has explained yet.
 */
public record LegalStatus(
        String code, List<String> words, @Nullable Serving serving, String legalBasis, int persons) {

    public enum Serving {
        WORKING,
        /** Works again one day: unpaid leave, study leave. */
        AWAY,
        /** Answers for no office, is offered no seat and cannot sign in. */
        LEFT
    }
}
