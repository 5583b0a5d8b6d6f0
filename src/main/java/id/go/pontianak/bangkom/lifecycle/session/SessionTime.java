package id.go.pontianak.bangkom.lifecycle.session;

import java.time.Instant;

/** When a session is; {@code ends} is exclusive. */
public record SessionTime(Instant starts, Instant ends) {}
