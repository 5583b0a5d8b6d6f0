package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import org.jspecify.annotations.Nullable;

/** An organisational unit of the city; {@code parent} is null for the city itself. */
public record Unit(String code, String name, @Nullable String parent, UnitKind kind, WeekPattern weekPattern) {}
