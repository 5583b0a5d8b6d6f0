package id.go.pontianak.bangkom.lifecycle.batch;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Place and manner of the training. */
@Embeddable
public record Venue(
        @Enumerated(EnumType.STRING) Batch.Mode mode,
        @Enumerated(EnumType.STRING) Batch.Location location,
        String place) {}
