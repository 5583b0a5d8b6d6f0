package id.go.pontianak.bangkom.lifecycle.organiser.web;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Head;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Number and day of the agenda book, and to whom the letter goes. */
record ListForm(
        @NotBlank @Size(max = 100) @Nullable String number,
        @NotNull @Nullable LocalDate day,
        @NotBlank @Size(max = 200) @Nullable String addressee) {

    static ListForm to(String organiser) {
        return Blank.form(ListForm.class, Map.of("addressee", "Kepala " + organiser));
    }

    Head head() {
        return new Head(
                Objects.requireNonNull(number).strip(),
                Objects.requireNonNull(day),
                Objects.requireNonNull(addressee).strip());
    }
}
