package id.go.pontianak.bangkom.foundation.kernel;

import java.util.UUID;

/** Key of a person; the employee number is an attribute with a history, never the key. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
