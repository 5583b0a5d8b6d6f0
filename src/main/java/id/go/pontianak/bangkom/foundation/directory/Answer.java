package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** Who answers for an office on a day, and in which capacity. */
public record Answer(PersonId person, Capacity capacity) {}
