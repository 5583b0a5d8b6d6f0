package id.go.pontianak.bangkom.lifecycle.batch.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Cancellation in words, and by the code of its list where one was chosen. */
@Embeddable
record Ending(String endedBecause, @Nullable String endedGround) {}
