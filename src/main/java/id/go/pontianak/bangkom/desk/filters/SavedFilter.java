package id.go.pontianak.bangkom.desk.filters;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;

/** A filter under its name; {@code audience} is its owner, or the office or role that shares it. */
public record SavedFilter(UUID id, PersonId owner, Addressee audience, String list, String name, String query) {

    public boolean shared() {
        return audience.kind() != Addressee.Kind.PERSON;
    }
}
