package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** A person now works in another perangkat daerah (mutasi). */
public record PersonMoved(PersonId person, String fromGovernmentUnit, String toGovernmentUnit) {}
