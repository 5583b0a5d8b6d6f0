package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** The system's own time, in which codes and proofs live: no demo moves it. */
@Component
public class TechnicalTime implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    /** For tests, which wait for nothing. */
    void pass(Duration time) {
        ahead = ahead.plus(time);
    }
}
