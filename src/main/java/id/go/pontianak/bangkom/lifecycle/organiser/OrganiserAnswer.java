package id.go.pontianak.bangkom.lifecycle.organiser;

import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser answered, by its own document: {@code quota} seats granted, null where it calls the training off; {@code document} and
 * {@code day} are number and day of that document, {@code file} its scan.
 */
public record OrganiserAnswer(
        Kind kind,
        @Nullable Integer quota,
        String document,
        LocalDate day,
        String reason,
        FileId file,
        PersonId by,
        Instant at) {

    /** The name completes {@code organiser.answer.<name>}. */
    public enum Kind {
        ACCEPTED,
        CANCELLED
    }

    /** An answer as HR enters it; {@code reason} is needed where seats change or the training is called off. */
    public record Entered(Kind kind, @Nullable Integer quota, String document, LocalDate day, String reason) {}
}
