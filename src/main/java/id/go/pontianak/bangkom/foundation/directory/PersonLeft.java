package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/**
 * A person serves no more (retired, dismissed, died: by the legal status of a file, by what a code came to mean, or because the day of retirement has come). From now on he answers for no office; whoever keeps something of his own for him, such
 * as an account or an offer, looks again. In the same transaction.
 */
public record PersonLeft(PersonId person) {}
