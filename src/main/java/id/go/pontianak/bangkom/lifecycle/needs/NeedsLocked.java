package id.go.pontianak.bangkom.lifecycle.needs;

/** The needs of the city are locked; heard in the transaction of the lock. The plan of that year may begin. */
public record NeedsLocked(int year) {}
