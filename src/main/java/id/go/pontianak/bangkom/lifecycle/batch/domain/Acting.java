package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A person, and the capacity in which he decided a task; without one where HR acts on a page of its own. */
public record Acting(PersonId person, @Nullable Capacity capacity) {

    public static Acting of(PersonId person) {
        return new Acting(person, null);
    }
}
