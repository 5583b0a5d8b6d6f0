package id.go.pontianak.bangkom.lifecycle.letter.web;

import id.go.pontianak.bangkom.lifecycle.letter.Letter.Head;
import id.go.pontianak.bangkom.lifecycle.letter.LetterKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Number and day of the agenda book; a change or a cancellation says why. */
record LetterForm(
        @NotNull @Nullable LetterKind kind,
        @NotBlank @Size(max = 100) @Nullable String number,
        @NotNull @Nullable LocalDate day,
        boolean urgent,
        @Size(max = 1000) @Nullable String reason) {

    static LetterForm empty() {
        return new LetterForm(null, "", null, false, "");
    }

    LetterKind ofKind() {
        return Objects.requireNonNull(kind);
    }

    Head head() {
        return new Head(Objects.requireNonNull(number).strip(), Objects.requireNonNull(day), urgent);
    }

    String because() {
        return Objects.requireNonNullElse(reason, "");
    }
}
