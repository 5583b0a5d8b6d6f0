package id.go.pontianak.bangkom.foundation.approval;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A person who declared a conflict of interest decides nothing more of the case. */
@Embeddable
record Recusal(UUID person, String reason, Instant declaredAt) {}
