package id.go.pontianak.bangkom.foundation.directory;

import org.jspecify.annotations.Nullable;

/**
 * A position of the city's register, whoever holds it: {@code level} of a functional one where it is known, {@code staff} how many serve in
 * it today. The id stays as long as title, tier and level do.
 */
public record Position(
        long id, String title, PositionTier tier, @Nullable FunctionalLevel level, int staff) {}
