package id.go.pontianak.bangkom.lifecycle.organiser.web;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserAnswer.Entered;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserAnswer.Kind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the document of the organiser says. */
record AnswerForm(
        @NotNull @Nullable Kind kind,
        @Max(1000) @Nullable Integer quota,
        @NotBlank @Size(max = 100) @Nullable String document,
        @NotNull @Nullable LocalDate answered,
        @Size(max = 1000) @Nullable String reason) {

    static AnswerForm of(int seats) {
        return Blank.form(AnswerForm.class, Map.of("kind", Kind.ACCEPTED, "quota", seats));
    }

    Entered entered() {
        return new Entered(
                Objects.requireNonNull(kind),
                quota,
                Objects.requireNonNull(document),
                Objects.requireNonNull(answered),
                Objects.requireNonNullElse(reason, ""));
    }
}
