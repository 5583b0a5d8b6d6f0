package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** An upload to be kept for a {@link FileOwner}: its name as the browser sent it, its content, and the person who sent it. */
public record NewFile(String purpose, String ownerKey, String name, byte[] content, PersonId keptBy) {}
