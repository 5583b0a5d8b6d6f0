package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import java.time.Instant;

/** When a step is due, and when the superior office joins because nobody decided. */
public record Deadline(Instant due, Instant escalation) {}
