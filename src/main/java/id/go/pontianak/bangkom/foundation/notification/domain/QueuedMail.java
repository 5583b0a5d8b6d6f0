package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;

/** A mail a sender has in hand. {@code attempts} counts those before this one. */
public record QueuedMail(long id, UUID key, PersonId person, int attempts, int resends) {

    /** The left side of its Message-ID. */
    public String messageName() {
        return key + (resends == 0 ? "" : "." + resends);
    }
}
