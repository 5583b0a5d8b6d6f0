package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;

/** The code of a session is shown again after its time. */
public record Reopening(UUID session, Instant openedAt, Instant until, PersonId by, String reason) {}
