package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;

/** Somebody is recorded as present at a session, for the first time or in another version. In the same transaction. */
public record PresenceMarked(UUID session, PersonId person) {}
