package id.go.pontianak.bangkom.lifecycle.letter.web;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Head;
import id.go.pontianak.bangkom.lifecycle.letter.LetterKind;
import id.go.pontianak.bangkom.lifecycle.letter.Letters;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Number and day of the agenda book; a change or a cancellation says why. */
record LetterForm(
        @NotNull @Nullable LetterKind kind,
        @NotBlank @Size(max = 100) @Nullable String number,
        @NotNull @Nullable LocalDate day,
        @Nullable Boolean urgent,
        @Size(max = 1000) @Nullable String reason) {

    /** With what is proposed where one kind alone can be sent, such as the reason for which the batch was cancelled. */
    static LetterForm of(List<Letters.Sendable> sendable) {
        List<Letters.Sendable> possible =
                sendable.stream().filter(Letters.Sendable::possible).toList();
        return Blank.form(
                LetterForm.class,
                possible.size() == 1
                        ? Map.of(
                                "kind", possible.get(0).kind(),
                                "reason", possible.get(0).reason())
                        : Map.of());
    }

    LetterKind ofKind() {
        return Objects.requireNonNull(kind);
    }

    Head head() {
        return new Head(
                Objects.requireNonNull(number).strip(), Objects.requireNonNull(day), Boolean.TRUE.equals(urgent));
    }

    String because() {
        return Objects.requireNonNullElse(reason, "");
    }
}
