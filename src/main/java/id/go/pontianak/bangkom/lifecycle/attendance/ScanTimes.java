package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.TechnicalTime;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The server's time of what happened elsewhere a while ago, and the window it falls into. */
@Component
class ScanTimes {

    private final Windows windows;
    private final TechnicalTime technical;
    private final Clock clock;

    ScanTimes(Windows windows, TechnicalTime technical, Clock clock) {
        this.windows = windows;
        this.technical = technical;
        this.clock = clock;
    }

    /** That of codes and proofs. */
    Instant technical() {
        return technical.instant();
    }

    ScanWindow window(Session session) {
        return windows.of(session);
    }

    /** Whether marks can be entered: its scan window has begun. */
    boolean begun(Session session) {
        return !now().isBefore(windows.opens(session));
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * A scanner whose watch goes wrong says how long ago, never when; nothing was scanned in the future. However long ago it is, it stays so: shortened
     * it would fall into the window of another time.
     */
    Instant ago(Duration age) {
        return age.isNegative() ? now() : now().minus(age);
    }
}
