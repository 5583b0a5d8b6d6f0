package id.go.pontianak.bangkom.lifecycle.batch.web.change;

import id.go.pontianak.bangkom.lifecycle.batch.web.QuotaFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The number of seats with the reason; the quota comes as one field per unit ({@link QuotaFields}). */
record SeatsForm(
        @NotNull @Nullable Integer seats,
        @NotBlank @Size(max = 4000) String reason) {}
