package id.go.pontianak.bangkom.portal.settings;

import id.go.pontianak.bangkom.foundation.policy.Setting.Value;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new value of one setting. */
record SettingForm(
        @NotNull @Nullable LocalDate from,
        @NotNull @Nullable Integer number,
        @NotBlank @Size(max = 300) String legalBasis,
        @Nullable String reason) {

    Value value() {
        return new Value(Objects.requireNonNull(from), Objects.requireNonNull(number), legalBasis.strip());
    }
}
