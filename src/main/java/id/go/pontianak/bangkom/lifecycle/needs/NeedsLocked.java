package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** The needs of the city are locked by this person, in the campaign of this number; heard in the transaction of the lock. The plan of that year may begin. */
public record NeedsLocked(String number, int year, PersonId by) {}
