package id.go.pontianak.bangkom.foundation.directory;

import org.jspecify.annotations.Nullable;

/** A post that carries authority, whoever holds it; {@code superior} is null only for the mayor. */
public record Office(
        String code,
        String title,
        String unit,
        PositionTier tier,
        @Nullable String echelon,
        @Nullable String superior) {}
