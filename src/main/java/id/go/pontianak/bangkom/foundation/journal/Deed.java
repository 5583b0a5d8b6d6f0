package id.go.pontianak.bangkom.foundation.journal;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person did, in which capacity and why, as the journal keeps it. {@code action} is the key of the message that tells it, or within a
 * module the rest of that key; {@code capacity} is null for what is done in one's own name, {@code reason} where none was given.
 */
public record Deed(
        String action,
        PersonId by,
        @Nullable Capacity capacity,
        @Nullable String reason) {

    /** In one's own name, without a reason. */
    public static Deed of(String action, PersonId by) {
        return new Deed(action, by, null, null);
    }

    public Deed as(@Nullable Capacity acted) {
        return new Deed(action, by, acted, reason);
    }

    public Deed because(@Nullable String why) {
        return new Deed(action, by, capacity, why);
    }

    /** Under the whole key of its message: that of the module's messages before the action. */
    public Deed under(String prefix) {
        return new Deed(prefix + action, by, capacity, reason);
    }
}
