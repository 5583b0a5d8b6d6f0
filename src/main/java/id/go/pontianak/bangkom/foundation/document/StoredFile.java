package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;

/** A stored file without its content; {@code sha256} in hexadecimal proves which content a decision was made on. */
public record StoredFile(
        FileId id, Owner owner, String name, FileType type, int size, String sha256, Instant keptAt, PersonId keptBy) {

    /** The thing it belongs to. */
    public record Owner(String purpose, String key) {}

    /** With its content, for a reader who may have it. */
    public record Opened(StoredFile file, byte[] content) {}
}
