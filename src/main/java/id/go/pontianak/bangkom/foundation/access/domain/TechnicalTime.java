package id.go.pontianak.bangkom.foundation.access.domain;

import java.time.Instant;

/** The system's own time, which no demo moves: sessions, links and throttles live in it, unlike due dates. */
public final class TechnicalTime {

    private TechnicalTime() {}

    public static Instant now() {
        return Instant.now();
    }
}
