package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** A person who was known holds another position now: another title, tier or level. In the same transaction. */
public record PositionChanged(PersonId person) {}
