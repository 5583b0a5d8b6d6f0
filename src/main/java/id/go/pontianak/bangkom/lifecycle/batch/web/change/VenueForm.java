package id.go.pontianak.bangkom.lifecycle.batch.web.change;

import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Manner and place with the reason of the change. */
record VenueForm(
        @NotNull Batch.@Nullable Mode mode,
        @NotNull Batch.@Nullable Location location,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 4000) String reason) {

    static VenueForm of(Batch batch) {
        return new VenueForm(batch.mode(), batch.location(), batch.place(), "");
    }
}
