package id.go.pontianak.bangkom.foundation.document;

import java.util.UUID;

/** Key of a stored file: random, so that no file is found by counting. */
public record FileId(UUID value) {

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    /** Where the portal serves it. */
    public String path() {
        return "/files/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
