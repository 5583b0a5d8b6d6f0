package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** The needs of the city are locked by this person; heard in the transaction of the lock. The plan of that year may begin. */
public record NeedsLocked(int year, PersonId by) {}
