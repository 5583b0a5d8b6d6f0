package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who runs a batch, or one of its sessions ({@code session}; null: all of it). A person of the directory has a {@code person};
 * somebody from outside has none and is known by name, institution and e-mail address.
 */
public record StaffMember(
        UUID id,
        String batch,
        @Nullable UUID session,
        @Nullable PersonId person,
        String name,
        String institution,
        String email,
        Task task) {

    /** The name completes {@code session.task.<name>}. */
    public enum Task {
        ORGANISER,
        TRAINER,
        ASSISTANT
    }

    public boolean outside() {
        return person == null;
    }

    /** The same somebody at the same session, or for the whole batch in the same task. */
    boolean sameAs(StaffMember other) {
        boolean somebody = person == null ? email.equalsIgnoreCase(other.email) : person.equals(other.person);
        return somebody && Objects.equals(session, other.session) && (session != null || task == other.task);
    }

    /** As those see it who do not write to people from outside. */
    public StaffMember withoutAddress() {
        return new StaffMember(id, batch, session, person, name, institution, "", task);
    }

    public boolean serves(UUID asked) {
        return session == null || session.equals(asked);
    }
}
