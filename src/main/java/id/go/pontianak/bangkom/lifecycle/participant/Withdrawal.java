package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;

/** A participant who left the training: by whom it was recorded, when and why. */
public record Withdrawal(PersonId by, Instant at, String reason) {}
