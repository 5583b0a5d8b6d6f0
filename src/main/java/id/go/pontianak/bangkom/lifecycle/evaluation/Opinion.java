package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an official said about a proposed verdict; {@code verdict} is the other one, null where it is a note. */
public record Opinion(Step step, @Nullable ProgrammeVerdict verdict, String words, PersonId person, Instant at) {

    /** The name completes {@code evaluation.step.<name>}. */
    public enum Step {
        REVIEW,
        ENDORSE,
        DECIDE
    }
}
