package id.go.pontianak.bangkom.foundation.approval;

import java.time.Instant;

/** When a step is due, and when the superior office joins because nobody decided. */
public record Deadline(Instant due, Instant escalation) {}
