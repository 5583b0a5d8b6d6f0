package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.time.Holiday;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One day off; {@code accepted} answers what was shown of it. */
record HolidayForm(
        @NotNull @Nullable LocalDate day,

        @NotNull Holiday.@Nullable Kind kind,

        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String legalBasis,
        @Nullable String accepted) {

    static HolidayForm fresh() {
        return Blank.form(HolidayForm.class, Map.of("kind", Holiday.Kind.NATIONAL));
    }

    Holiday holiday() {
        return new Holiday(Objects.requireNonNull(day), Objects.requireNonNull(kind), name.strip(), legalBasis.strip());
    }
}
