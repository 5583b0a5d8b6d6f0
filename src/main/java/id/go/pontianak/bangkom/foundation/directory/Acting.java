package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody and the capacity in which he acts; without one in his own affair, or by a right that is no office's. */
public record Acting(PersonId person, @Nullable Capacity capacity) {

    public static Acting of(PersonId person) {
        return new Acting(person, null);
    }
}
