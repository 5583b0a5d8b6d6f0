package id.go.pontianak.bangkom.foundation.journal;

import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person did, in which capacity and why, as the journal keeps it. {@code action} is the key of the message that tells it, or within a
 * module the rest of that key; {@code reason} is null where none was given.
 */
public record Deed(String action, Acting acting, @Nullable String reason) {

    /** In one's own name, without a reason. */
    public static Deed of(String action, PersonId by) {
        return new Deed(action, Acting.of(by), null);
    }

    public Deed as(@Nullable Capacity acted) {
        return new Deed(action, new Acting(by(), acted), reason);
    }

    public Deed because(@Nullable String why) {
        return new Deed(action, acting, why);
    }

    /** Under the whole key of its message: that of the module's messages before the action. */
    public Deed under(String prefix) {
        return new Deed(prefix + action, acting, reason);
    }

    public PersonId by() {
        return acting.person();
    }

    public @Nullable Capacity capacity() {
        return acting.capacity();
    }
}
