package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;

/** Who decided a step, for whom, in which capacity, why and when. */
public record Ruling(PersonId by, Addressee forWhom, String capacity, String reason, Instant at) {}
